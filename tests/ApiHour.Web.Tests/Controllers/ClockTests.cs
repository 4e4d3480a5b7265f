using System.Text.Json.Nodes;

namespace ApiHour.Web.Tests.Controllers;

/// <summary>One evening, seen before, during and after it; the clock stands at noon of 1 December 2026 first.</summary>
public sealed class ClockTests : IDisposable
{
    private const string Evening = "/api-hours/api-hour-80.html";

    private static readonly DateTimeOffset Start = new(2026, 12, 3, 19, 0, 0, TimeSpan.FromHours(1));

    private readonly SiteFixture site = new SiteFixture()
        .WriteEvent("2026-03-01-api-hour-79", "event: { start: 2026-03-05T19:00 }")
        .WriteEvent("2026-11-20-api-hour-80", "flickr_set_id:", """
            ## Informations pratiques

            Cet événement aura lieu le **jeudi 3 décembre 2026** de **19h** à **21h** chez **Nous**. L'adresse exacte est : **1 rue du Test, 63000 Clermont-Ferrand**.

            ## Inscription

            Cet événement est limité à **40 personnes** : [inscription](https://mobilizon.fr/events/80). Ouverture des places le **mardi 1er décembre 2026 à 14h00**.

            ## Programme

            ### Ada Lovelace • Des nombres et des cartes • 30 min

            ### Alan Turing • Une machine • 15 min
            """);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_event_of_three_months_is_the_next_one_until_its_last_day()
    {
        using var residence = new SiteFixture().WriteEvent("2026-09-01-residence", "event: { start: 2026-10-01, end: 2026-12-31 }");

        using var answer = await residence.GetAsync("/next");

        Assert.Equal("/api-hours/residence.html", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData(-54, "Prochain rendez-vous", Evening, "Ouverture des inscriptions le mardi 1er décembre 2026 à 14\u00A0h", false, null)]
    [InlineData(-24, "Prochain rendez-vous", Evening, null, true, "https://schema.org/InStock")]
    [InlineData(1, "En ce moment", Evening, "Inscriptions closes", false, null)]
    [InlineData(3, "bientôt", "/", "Inscriptions closes", false, null)]
    public async Task Every_page_says_what_is_right_at_the_hour(int hours, string home, string next, string? registration, bool isOpen, string? availability)
    {
        site.Clock.AdjustTime(Start.AddHours(hours));
        using var client = site.Browse();

        var hero = (await site.OpenAsync("/")).QuerySelector(".hero")!;
        Assert.Contains(home, hero.TextContent, StringComparison.Ordinal);
        Assert.Equal(next == Evening, hero.QuerySelector($"h2 a[href='{Evening}']") is not null);

        using var answer = await client.GetAsync(new Uri("/next", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((302, next), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.True(answer.Headers.CacheControl?.NoCache);

        var page = await site.OpenAsync(Evening);
        var facts = page.QuerySelector(".event-facts")!;
        Assert.Equal(isOpen, facts.QuerySelector("a[href='https://mobilizon.fr/events/80']") is not null);
        Assert.Equal(registration, facts.QuerySelectorAll("dd").Select(dd => dd.Words()).FirstOrDefault(words => words.Contains("nscriptions", StringComparison.Ordinal)));
        var data = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonNode.Parse(script.TextContent)).Single(block => (string?)block!["@type"] == "Event")!;
        Assert.Equal(availability, (string?)data["offers"]!["availability"]);
        Assert.Equal("2026-12-03T19:00:00+01:00", (string?)data["startDate"]);

        var calendar = await client.GetStringAsync(new Uri("/api-hours/api-hour-80.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("DTSTART;TZID=Europe/Paris:20261203T190000\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED\r\n", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_evening_is_shown_as_such_and_not_led_to()
    {
        site.WriteEvent("2026-11-21-api-hour-81", "event: { start: 2026-12-02T19:00, status: cancelled, registration: 'https://mobilizon.fr/events/81' }");

        var home = await site.OpenAsync("/");
        Assert.NotNull(home.QuerySelector($".hero h2 a[href='{Evening}']"));
        Assert.Equal("Annulé", home.QuerySelector(".card .status")?.TextContent);
        var page = await site.OpenAsync("/api-hours/api-hour-81.html");
        Assert.Equal("Annulé", page.QuerySelector(".event-facts .status")?.TextContent);
        Assert.Null(page.QuerySelector("a[href='https://mobilizon.fr/events/81']"));
    }

    [Fact]
    public async Task The_programme_has_the_hours_that_its_lengths_give()
    {
        var page = await site.OpenAsync(Evening);

        Assert.Equal(["19\u00A0h", "19\u00A0h\u00A030"], page.QuerySelectorAll(".programme time").Select(time => time.TextContent));
        Assert.Equal(["Des nombres et des cartes", "Une machine"], page.QuerySelectorAll(".programme strong").Select(title => title.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector(".body")!.QuerySelector("#" + page.QuerySelector(".programme a")!.GetAttribute("href")!.Split('#')[1]));
    }
}
