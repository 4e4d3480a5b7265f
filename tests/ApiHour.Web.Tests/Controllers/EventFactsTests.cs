using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiHour.Web.Tests.Controllers;

public sealed class EventFactsTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("start: 2027-06-10, end: 2027-06-12", "du jeudi 10 juin 2027 au samedi 12 juin 2027", null)]
    [InlineData("start: 2027-06-10T09:00, end: 2027-06-12", "du jeudi 10 juin 2027 à 9\u00A0h au samedi 12 juin 2027", null)]
    [InlineData("start: 2027-06-10T09:00, end: 2027-06-11T17:00", "du jeudi 10 juin 2027 à 9\u00A0h au vendredi 11 juin 2027 à 17\u00A0h", "2027-06-11T17:00:00+02:00")]
    public async Task An_event_of_several_days_says_until_when(string times, string words, string? end)
    {
        site.Write("_config.yml", "base_url: https://example.org\n").WriteEvent("2026-11-01-e", $"event: {{ {times}, venue: {{ name: V, address: 1 rue A }} }}");

        var page = await site.OpenAsync("/api-hours/e.html");
        var poster = await site.OpenAsync("/api-hours/e/poster");
        var data = JsonNode.Parse(await site.ReadAsync("/api/events.json"))!.AsArray().Single()!;
        var last = end?[..10] ?? "2027-06-12";

        Assert.Equal(words, page.QuerySelector(".facts time")!.TextContent.Trim());
        Assert.Equal((last, end), ((string?)data["lastDay"], (string?)data["end"]));
        Assert.Contains(last is "2027-06-12" ? "samedi 12 juin 2027" : "vendredi 11 juin 2027", poster.QuerySelector(".until")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("script[type='application/ld+json']"), thing => thing.TextContent.Contains($"\"endDate\":\"{end?[..16] ?? last}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-04-e", "status: scheduled", "Date à venir")]
    [InlineData("2026-11-04-e", "status: cancelled", "Date inconnue")]
    [InlineData("2013-11-04-e", "status: scheduled", "Date inconnue")]
    public async Task The_day_of_an_announcement_is_not_taken_for_that_of_the_evening(string name, string facts, string when)
    {
        site.WriteEvent(name, $"event: {{ {facts} }}");

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Equal(when, page.QuerySelector(".when")?.TextContent.Trim());
        Assert.StartsWith("Annoncé le 4 novembre 20", page.QuerySelector(".event-more .meta")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Annoncé le 4 novembre 20", (await site.OpenAsync("/api-hours/")).QuerySelector(".event-row .meta")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start: 2027-01-21T19:00", "21")]
    [InlineData("start: 2027-01-21T19:00, status: cancelled", "21")]
    [InlineData("start: 2027-01-21T19:00, status: postponed", null)]
    [InlineData("status: scheduled", null)]
    public async Task The_leaf_of_an_event_shows_no_day_but_its_own(string facts, string? day)
    {
        site.WriteEvent("2026-11-04-e", $"event: {{ {facts} }}");

        var leaf = (await site.OpenAsync("/api-hours/")).QuerySelector(".event-row > .leaf")!;

        Assert.Equal(day, leaf.QuerySelector("b")?.TextContent);
        Assert.Equal(day is null, leaf.TextContent.Length == 0);
    }

    [Theory]
    [InlineData("salle 4", "Salle 4.", false)]
    [InlineData("salle 42", "Salle 4.", true)]
    [InlineData("grande salle", "Salle 4.", true)]
    public async Task A_room_that_the_name_of_the_venue_says_is_not_told_again(string room, string access, bool isTold)
    {
        site.Write("_data/venues.yml", $"v: {{ name: Centre Richepin, access: {access} }}\n")
            .WriteEvent("2024-01-01-e", "event: { start: 2024-01-10T19:00, venue: v }", $"La soirée aura lieu le **mercredi 10 janvier 2024** au **Centre Richepin** ({room}).");

        var facts = (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".facts")!.TextContent;

        Assert.Contains($"Centre Richepin ({room})", facts, StringComparison.Ordinal);
        Assert.Equal(isTold, facts.Contains(access, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "fr", "1\u00A0personne")]
    [InlineData(2, "fr", "2\u00A0personnes")]
    [InlineData(1, "en", "1 person")]
    [InlineData(2, "en", "2 people")]
    public async Task One_place_is_for_one_person(int capacity, string language, string words)
    {
        site.Write("_config.yml", $"lang: {language}\n").WriteEvent("2024-01-01-e", $"event: {{ start: 2024-01-10T19:00, capacity: {capacity} }}");

        Assert.Contains((await site.OpenAsync("/api-hours/e.html")).QuerySelectorAll(".facts dd"), fact => fact.TextContent == words);
    }

    [Theory]
    [InlineData("cancelled", "jeudi 21 janvier 2027 à 19\u00A0h", null)]
    [InlineData("postponed", "jeudi 21 janvier 2027 à 19\u00A0h Nouvelle date à venir", "jeudi 21 janvier 2027 à 19\u00A0h")]
    public async Task What_does_not_take_place_on_its_day_is_not_for_ones_calendar(string status, string when, string? struck)
    {
        site.WriteEvent("2026-11-24-e", $"event: {{ start: 2027-01-21T19:00, status: {status} }}");

        var facts = (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".event-facts")!;
        var row = (await site.OpenAsync("/api-hours/")).QuerySelector(".event-row .meta")!;

        Assert.Equal(struck is null ? null : "jeudi 21 janvier 2027", row.QuerySelector("s time[datetime='2027-01-21']")?.TextContent);
        Assert.Equal((when, struck), (facts.QuerySelector(".when")!.TextContent.Trim(), facts.QuerySelector("s")?.TextContent));
        Assert.Null(facts.QuerySelector("a[href$='.ics']"));
    }

    [Theory]
    [InlineData("2027-01-04T12:00", "Inscriptions ouvertes depuis le lundi 4 janvier 2027 à 12\u00A0h")]
    [InlineData("2027-01-06T12:00", "Ouverture des inscriptions le mercredi 6 janvier 2027 à 12\u00A0h")]
    public async Task Registration_without_a_link_is_told_before_and_after_it_opens(string opens, string words)
    {
        site.WriteEvent("2026-11-24-e", $"event: {{ start: 2027-01-21T19:00, registration_opens: {opens} }}");
        site.Clock.AdjustTime(new DateTimeOffset(2027, 1, 5, 12, 0, 0, TimeSpan.Zero));

        Assert.Contains(words, (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".event-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_event_asks_nobody_to_register()
    {
        site.WriteEvent("2026-11-24-e", "event: { start: 2027-01-21T19:00, venue: { name: Troquet }, status: full, registration: 'https://mobilizon.fr/events/82' }");

        var page = await site.OpenAsync("/api-hours/e.html");
        Assert.Contains("Inscriptions closes", page.QuerySelector(".event-facts")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='https://mobilizon.fr/events/82']"));
        Assert.NotNull(page.QuerySelector(".event-facts a[href$='.ics']"));
        Assert.Contains(page.QuerySelectorAll("script[type='application/ld+json']"), data => data.TextContent.Contains("https://schema.org/SoldOut", StringComparison.Ordinal));
        Assert.DoesNotContain("mobilizon", await site.ReadAsync("/api-hours/e.ics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: online, join: \"https://meet.example/a\"", "2027-01-01T12:00", "https://meet.example/a")]
    [InlineData("venue: { name: Troquet }, join: \"https://meet.example/a\"", "2027-01-21T20:00", "https://meet.example/a")]
    [InlineData("status: online, join: \"https://meet.example/a\"", "2027-01-21T23:00", null)]
    [InlineData("status: cancelled, join: \"https://meet.example/a\"", "2027-01-01T12:00", null)]
    public async Task The_link_to_join_is_there_until_the_event_is_over(string facts, string now, string? url)
    {
        site.WriteEvent("2026-11-24-e", $"event: {{ start: 2027-01-21T19:00, {facts} }}");
        site.Clock.AdjustTime(DateTimeOffset.Parse(now + "+01:00", CultureInfo.InvariantCulture));

        Assert.Equal(url, (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".facts a[href^='https://meet.example']")?.GetAttribute("href"));
    }
}
