namespace ApiHour.Web.Tests.ViewModels;

public sealed class PageHeadTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("m.png", "https://example.org/images/speaker-images/m.png")]
    [InlineData("é.jpg", "https://example.org/images/speaker-images/%C3%A9.jpg")]
    [InlineData("m.svg", null)]
    public async Task A_preview_of_a_speaker_shows_the_portrait_when_it_can(string picture, string? portrait)
    {
        site.Write("_config.yml", "base_url: https://example.org\n").Write("images/speaker-images/" + picture, "").WriteTalk("2024-01-01-t", $"author: Z\nauthor_image: {picture}");

        var page = await site.OpenAsync("/speakers/z.html");

        string? Meta(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal((portrait ?? "https://example.org/preview.png", "Z"), (Meta("og:image"), Meta("og:image:alt")));
        Assert.Equal((portrait is null ? "summary_large_image" : "summary", portrait is null ? "1200" : null), (Meta("twitter:card"), Meta("og:image:width")));
    }

    [Fact]
    public async Task A_preview_of_an_article_knows_its_day_language_and_address()
    {
        site.Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: A\n---\n\nBonjour\n");

        var page = await site.OpenAsync("/blog-posts/a.html");

        string? Meta(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal(("article", "2024-01-03", "fr_FR"), (Meta("og:type"), Meta("article:published_time"), Meta("og:locale")));
        Assert.Equal(("http://localhost/blog-posts/a.html", "Bonjour", "summary_large_image"), (Meta("og:url"), Meta("og:description"), Meta("twitter:card")));
    }
}
