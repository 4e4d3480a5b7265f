namespace ApiHour.Web.Tests.Controllers;

public sealed class SponsorsTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture()
        .Write("_data/sponsors.yml", "gold: { name: Or, level: or, since: 2020, until: 2026-12-01 }\nlate: { name: Tard, since: 2027 }\nmeal: { name: Repas, level: soirée }\n")
        .Write("index.md", "---\nlayout: home\ntitle: x\nsponsors:\n  - { url: \"https://home.example/\", alt: Maison }\n  - { url: \"https://or.example/\", alt: Or }\n---\n")
        .WriteEvent("2023-12-20-e", "event:\n  start: 2024-02-15T19:00\n  sponsors: [meal]")
        .WriteEvent("2024-05-01-f", "event:\n  sponsors: [meal, gold]");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_home_page_lists_today_s_sponsors_by_the_clock()
    {
        Assert.Equal(["Maison", "Or"], await NamesOnAsync("/"));

        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["Maison"], await NamesOnAsync("/"));

        site.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(["Maison", "Tard"], await NamesOnAsync("/"));
    }

    [Fact]
    public async Task Sponsors_are_listed_by_level_then_those_of_the_past()
    {
        var page = await site.OpenAsync("/sponsors/");

        Assert.Equal(["Aujourd’hui", "Ils nous ont soutenus"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(["or"], page.QuerySelectorAll("main h3").Select(h => h.TextContent));
        Assert.Equal(["Or", "Maison", "Repas"], await NamesOnAsync("/sponsors/"));
    }

    [Fact]
    public async Task An_event_lists_its_sponsors_as_people_order_names()
    {
        site.Write("_data/sponsors.yml", "b: { name: Zen }\na: { name: adesium }\nc: { name: eZ }\n").WriteEvent("2026-11-02-g", "event: { start: 2026-12-10T19:00, sponsors: [a, b, c] }");

        Assert.Equal(["adesium", "eZ", "Zen"], await NamesOnAsync("/api-hours/g.html"));
    }

    [Fact]
    public async Task A_sponsor_shows_level_period_and_the_events_supported_by_year()
    {
        var page = await site.OpenAsync("/sponsors/or.html");

        Assert.Equal("Nous soutient aujourd’hui. Du 1er janvier 2020 au 1er décembre 2026.", page.QuerySelector(".support").Words());
        Assert.Equal("Niveau de soutien\u202F: or", page.QuerySelector(".level").Words());
        Assert.Equal(["/api-hours/f.html"], page.QuerySelectorAll(".event-row a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Rendez-vous soutenus en 2024"], (await site.OpenAsync("/sponsors/repas.html")).QuerySelectorAll("h2").Select(h => h.TextContent));

        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.StartsWith("Nous a soutenus.", (await site.OpenAsync("/sponsors/or.html")).QuerySelector(".support").Words(), StringComparison.Ordinal);
        Assert.Equal("Nous soutiendra bientôt. À partir du 1er janvier 2027.", (await site.OpenAsync("/sponsors/tard.html")).QuerySelector(".support").Words());
    }

    [Theory]
    [InlineData("start: 2026-12-10T19:00")]
    [InlineData("start: 2026-11-30, end: 2026-12-02")]
    public async Task Who_supports_an_event_to_come_or_one_of_these_days_supports_us_today(string times)
    {
        site.WriteEvent("2026-11-20-g", $"event: {{ {times}, sponsors: [meal] }}");

        Assert.Equal("Nous soutient aujourd’hui.", (await site.OpenAsync("/sponsors/repas.html")).QuerySelector(".support").Words());
        Assert.Equal(["or", "soirée"], (await site.OpenAsync("/sponsors/")).QuerySelectorAll("main h3").Select(h => h.TextContent));
        Assert.Equal(["Maison", "Or", "Repas"], await NamesOnAsync("/"));
    }

    private async Task<IEnumerable<string>> NamesOnAsync(string address) => (await site.OpenAsync(address)).QuerySelectorAll(".sponsors a").Select(a => a.TextContent.Trim());
}
