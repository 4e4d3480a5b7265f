namespace ApiHour.Web.Tests.Controllers;

public sealed class ListIntroductionTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_blog_lists_all_articles_whatever_category_its_page_is_given()
    {
        site.Write("blog/index.md", "---\nlayout: blog\ntitle: Le blog\ncategory: blog\n---\n")
            .Write("_posts/2024-01-01-a.md", "---\ncategory: blog-posts\ntitle: A\n---\n\nBonjour\n").Write("_posts/2024-01-02-b.md", "---\ncategory: blog-posts\ntitle: B\n---\n\nBonjour\n");

        var blog = await site.OpenAsync("/blog/");

        Assert.Equal("Le blog", blog.QuerySelector("h1")?.TextContent);
        Assert.Equal(["B", "A"], blog.QuerySelectorAll(".card h3").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("talks", ".card a[href='/talks/e/t.html']")]
    [InlineData("blog", ".card a[href='/blog-posts/b.html']")]
    [InlineData("speakers", ".people a[href='/speakers/ada.html']")]
    [InlineData("sponsors", ".sponsors a[href='/sponsors/exemple.html']")]
    [InlineData("api-hours", ".event-row a[href='/api-hours/e.html']")]
    [InlineData("calendar", "input[value$='/calendar.ics']")]
    public async Task A_page_at_the_address_of_a_list_introduces_it_without_a_layout(string list, string item)
    {
        site.WriteEvent("2024-01-01-e", body: "## Sponsors\n\n[Exemple](https://sponsor.example/)").WriteTalk("2024-01-02-t", "author: Ada")
            .Write("_posts/2024-01-03-b.md", "---\ncategory: blog-posts\ntitle: B\n---\n\nBonjour\n").Write($"{list}/index.md", "---\ntitle: À nous\n---\n\nNos mots.\n");

        var page = await site.OpenAsync($"/{list}/");

        Assert.Equal("À nous", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("Nos mots.", page.QuerySelector("main .intro")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main " + item));
    }
}
