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
        Assert.All(page.QuerySelectorAll(".years a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }
}
