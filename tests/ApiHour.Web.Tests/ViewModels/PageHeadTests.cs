namespace ApiHour.Web.Tests.ViewModels;

public sealed class PageHeadTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("m.png", "https://example.org/images/m.png")]
    [InlineData("é.jpg", "https://example.org/images/%C3%A9.jpg")]
    [InlineData("m.svg", null)]
    public async Task A_preview_shows_the_pages_picture_when_it_can(string picture, string? shown)
    {
        site.Write("_config.yml", "base_url: https://example.org\n").Write("images/" + picture, "").WriteEvent("2024-01-01-e", "mascotte_img: " + picture);

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Equal(shown, page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"));
        Assert.Equal(shown is null, page.QuerySelector("meta[property='og:image:alt']") is null);
    }

    [Fact]
    public async Task A_preview_of_an_article_knows_its_day_language_and_address()
    {
        site.Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: A\n---\n\nBonjour\n");

        var page = await site.OpenAsync("/blog-posts/a.html");

        string? Meta(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal(("article", "2024-01-03", "fr_FR"), (Meta("og:type"), Meta("article:published_time"), Meta("og:locale")));
        Assert.Equal(("http://localhost/blog-posts/a.html", "Bonjour", "summary"), (Meta("og:url"), Meta("og:description"), Meta("twitter:card")));
    }
}
