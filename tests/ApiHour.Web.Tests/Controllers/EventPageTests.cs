namespace ApiHour.Web.Tests.Controllers;

public sealed class EventPageTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_programme_of_a_finished_event_leads_to_its_videos_and_slides()
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "author: Ada\nvideo: UKG8EaHwY5E\nslides_url: /slides/t.pdf").WriteTalk("2024-01-02-u", "author: Bob")
            .Write("slides/t.pdf", "%PDF");

        var programme = (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".programme")!;

        Assert.Equal(["/talks/e/t.html#video", "/slides/t.pdf"], programme.QuerySelectorAll(".media a").Select(a => a.GetAttribute("href")));
        Assert.NotNull((await site.OpenAsync("/talks/e/t.html")).QuerySelector("#video.embed"));
    }

    [Fact]
    public async Task A_page_is_passed_on_by_links_that_name_it_in_full()
    {
        site.Write("_config.yml", "base_url: https://example.org\n").WriteEvent("2024-01-01-e");

        var links = (await site.OpenAsync("/api-hours/e.html")).QuerySelectorAll(".share a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)).ToList();

        Assert.Equal(4, links.Count);
        Assert.All(links, link => Assert.EndsWith("https://example.org/api-hours/e.html", link, StringComparison.Ordinal));
        Assert.StartsWith("mailto:?subject=2024-01-01-e&body=", links[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_opens_its_newest_years_and_names_the_talks_of_each_event()
    {
        foreach (var year in Enumerable.Range(2018, 8))
        {
            for (var month = 1; month <= 5; month++)
            {
                site.WriteEvent($"{year}-0{month}-10-soir-{year}-{month}", body: "## Programme\n\n### Ada • La file du lapin • 15 min\n\nTexte");
            }
        }

        var page = await site.OpenAsync("/api-hours/");

        Assert.Equal(["2025", "2024", "2023"], page.QuerySelectorAll("details.year[open] h2").Select(h => h.TextContent));
        Assert.Equal(40, page.QuerySelectorAll(".event-row").Length);
        Assert.Equal("La file du lapin", page.QuerySelector(".event-row .titles li")?.TextContent);
        var years = page.QuerySelectorAll(".years a");
        Assert.Equal(8, years.Length);
        Assert.All(years, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Theory]
    [InlineData("/api-hours/", ".event-row h3 a")]
    [InlineData("/api-hours/avant.html", ".neighbours a")]
    [InlineData("/api-hours/e/poster", "h1")]
    [InlineData("/talks/e/t.html", "article > .meta a")]
    [InlineData("/talks/", ".card .meta a")]
    [InlineData("/", "h2 a")]
    [InlineData("/search?q=2026-11-02-e", ".results h2 a")]
    public async Task The_title_of_an_event_in_another_language_says_so_wherever_it_stands(string address, string title)
    {
        site.WriteEvent("2026-11-01-avant").WriteEvent("2026-11-02-e", "lang: en\nevent: { start: 2026-12-10T19:00 }").WriteTalk("2026-11-02-t", "author: Ada");

        Assert.Contains((await site.OpenAsync(address)).QuerySelectorAll(title), found => found.TextContent.Contains("2026-11-02-e", StringComparison.Ordinal) && found.GetAttribute("lang") is "en");
    }

    [Fact]
    public async Task In_a_list_a_talk_says_its_own_language_where_that_is_not_its_events()
    {
        site.WriteEvent("2024-01-01-e", body: "## Programme\n\n### Ada • Le lapin • 15 min\n\nTexte\n\n### Bob • The rabbit • 15 min\n\n[Voir]({% post_url 2024-01-02-t %})")
            .Write("_posts/2024-01-02-t.md", "---\nlayout: talk\ncategories: [talks, e]\ntitle: The rabbit\nauthor: Bob\nlang: en\n---\n\nHello\n");

        var titles = (await site.OpenAsync("/api-hours/")).QuerySelectorAll(".event-row .titles li");

        Assert.Equal([("Le lapin", null), ("The rabbit", "en")], titles.Select(title => (title.TextContent, title.GetAttribute("lang"))));
    }

    [Fact]
    public async Task A_past_event_alone_in_its_series_has_neither_actions_nor_neighbours()
    {
        site.WriteEvent("2024-01-01-e");

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Null(page.QuerySelector(".event-facts .actions"));
        Assert.Null(page.QuerySelector(".neighbours"));
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(2400, false)]
    public async Task An_address_too_long_for_a_code_goes_without(int length, bool hasCode)
    {
        var address = "/" + new string('a', length) + ".html";
        site.WriteEvent("2024-01-01-e", $"permalink: {address}");

        foreach (var page in new[] { address, address[..^".html".Length] + "/poster" })
        {
            Assert.Equal(hasCode, (await site.OpenAsync(page)).QuerySelector(".qr") is not null);
        }
    }
}
