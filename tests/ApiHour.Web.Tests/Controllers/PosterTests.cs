using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class PosterTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_poster_says_when_what_who_where_and_leads_to_the_page()
    {
        site.Write("_config.yml", "base_url: https://example.org\n").WriteEvent(
            "2024-01-01-e",
            "event: { start: 2026-12-01T18:30, venue: { name: Chez nous, address: \"1 rue X, 63000 Clermont-Ferrand\" } }",
            "## Programme\n\n### Zoé • Un talk\n\nOui\n\n## Sponsors\n\n[Exemple](https://sponsor.example/)");

        var page = await site.OpenAsync("/api-hours/e/poster");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.All(["1er", "mardi", "décembre 2026", "18\u00A0h\u00A030", "Zoé", "Un talk", "Chez nous", "63000 Clermont-Ferrand", "Exemple", "example.org/api-hours/e.html"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal("2024-01-01-e", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Code QR vers example.org/api-hours/e.html", page.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/api-hours/E/Poster", HttpStatusCode.MovedPermanently, "/api-hours/e/poster")]
    [InlineData("/api-hours/e/poster.html", HttpStatusCode.MovedPermanently, "/api-hours/e/poster")]
    [InlineData("/api-hours/e/poster/", HttpStatusCode.MovedPermanently, "/api-hours/e/poster")]
    [InlineData("/api-hours/unknown/poster", HttpStatusCode.NotFound, null)]
    [InlineData("/api-hours/poster", HttpStatusCode.NotFound, null)]
    [InlineData("/poster", HttpStatusCode.NotFound, null)]
    [InlineData("/talks/e/t/poster", HttpStatusCode.NotFound, null)]
    public async Task Other_addresses_lead_to_the_right_one_or_nowhere(string address, HttpStatusCode status, string? to)
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-01-t", "author: Zoé");

        using var answer = await site.GetAsync(address);

        Assert.Equal((status, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_poster_invents_nothing_and_says_what_is_off()
    {
        site.WriteEvent("2024-01-01-e", "event: { capacity: 5 }", "Une phrase.").WriteEvent("2024-01-01-f", "event: { start: 2026-12-01T18:30, status: cancelled }");

        var undated = await site.OpenAsync("/api-hours/e/poster");
        var cancelled = await site.OpenAsync("/api-hours/f/poster");

        Assert.Null(undated.QuerySelector("time, .when"));
        Assert.Equal("Une phrase.", undated.QuerySelector(".description")!.TextContent);
        Assert.Equal("Annulé", cancelled.QuerySelector(".status")!.TextContent);
    }

    [Fact]
    public async Task A_poster_gives_the_former_day_of_a_postponed_event_to_nobody()
    {
        site.WriteEvent("2024-01-01-e", "event: { start: 2026-12-10T18:30, status: postponed }");

        var poster = await site.OpenAsync("/api-hours/e/poster");

        Assert.Null(poster.QuerySelector(".when, time"));
        Assert.Equal("Reporté", poster.QuerySelector(".status")!.TextContent);
        Assert.Equal("Nouvelle date à venir", poster.QuerySelector(".sheet .until")!.TextContent);
        Assert.DoesNotContain("décembre", poster.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_links_to_its_poster_and_has_its_code_for_paper()
    {
        site.WriteEvent("2024-01-01-e", "event: { start: 2099-01-21T19:00 }").WriteEvent("2024-01-02-past", "event: { start: 2024-01-21T19:00 }");

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Null((await site.OpenAsync("/api-hours/past.html")).QuerySelector("a[href$='/poster']"));
        Assert.Equal("Affiche à imprimer", page.QuerySelector("a[href='/api-hours/e/poster']")!.TextContent);
        Assert.NotNull(page.QuerySelector(".on-paper svg[role=img][aria-label]"));
    }
}
