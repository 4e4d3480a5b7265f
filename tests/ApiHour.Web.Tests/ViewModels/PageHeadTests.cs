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

        Assert.Equal((portrait ?? "https://example.org/preview.png", "Z"), (page.Meta("og:image"), page.Meta("og:image:alt")));
        Assert.Equal((portrait is null ? "summary_large_image" : "summary", portrait is null ? "1200" : null), (page.Meta("twitter:card"), page.Meta("og:image:width")));
    }

    [Fact]
    public async Task A_preview_of_an_article_knows_its_day_language_and_address()
    {
        site.Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: A\n---\n\nBonjour\n");

        var page = await site.OpenAsync("/blog-posts/a.html");

        Assert.Equal(("article", "2024-01-03", "fr_FR"), (page.Meta("og:type"), page.Meta("article:published_time"), page.Meta("og:locale")));
        Assert.Equal(("http://localhost/blog-posts/a.html", "Bonjour", "summary_large_image"), (page.Meta("og:url"), page.Meta("og:description"), page.Meta("twitter:card")));
    }

    [Theory]
    [InlineData("/blog-posts/a.html", "en_US", "en")]
    [InlineData("/api-hours/e.html", "en_US", "en")]
    [InlineData("/talks/e/t.html", "en_US", "en")]
    [InlineData("/association.html", "en_US", null)]
    [InlineData("/api-hours/f.html", "fr_FR", "fr")]
    [InlineData("/api-hours/", "fr_FR", null)]
    public async Task A_page_in_another_language_says_so_to_machines_too(string address, string locale, string? language)
    {
        const string own = "lang: en\nevent:\n  start: 2024-02-01T19:00\n  venue: { name: There }";
        site.WriteEvent("2024-01-01-e", own).WriteEvent("2024-01-02-f", own.Replace("lang: en\n", "", StringComparison.Ordinal))
            .WriteTalk("2024-01-02-t", "author: Ada\nlang: en\nvideo: UKG8EaHwY5E").Write("association.md", "---\ntitle: About\nlang: en\n---\n\nHello\n")
            .Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: A\nlang: en\n---\n\nHello\n");

        var page = await site.OpenAsync(address);

        Assert.Equal(locale, page.QuerySelector("meta[property='og:locale']")?.GetAttribute("content"));
        if (language is not null)
        {
            Assert.Contains($"\"inLanguage\":\"{language}\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        }
    }

}
