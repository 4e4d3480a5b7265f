using System.Net;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace ApiHour.Web.Tests.Feeds;

/// <summary>Calendars over HTTP, read back with Ical.Net.</summary>
public sealed class CalendarTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Evenings_in_winter_and_in_summer_begin_at_their_hour_in_paris()
    {
        site.WriteEvent("2025-12-01-winter", "event:\n  start: 2026-01-15T19:00").WriteEvent("2026-06-01-summer", "event:\n  start: 2026-07-16T19:00\n  end: 2026-07-16T22:00");

        var calendar = await ReadAsync("/calendar.ics");

        Assert.Equal(["summer", "winter"], calendar.Events.Select(e => e.Summary![11..]));
        Assert.Equal([new DateTime(2026, 7, 16, 17, 0, 0), new DateTime(2026, 1, 15, 18, 0, 0)], calendar.Events.Select(e => e.Start!.AsUtc));
        Assert.Equal([new DateTime(2026, 7, 16, 20, 0, 0), new DateTime(2026, 1, 15, 20, 0, 0)], calendar.Events.Select(e => e.End!.AsUtc));
        Assert.All(calendar.Events, e => Assert.Equal(("Europe/Paris", 19), (e.Start!.TzId, e.Start.Hour)));
        Assert.Equal("Europe/Paris", calendar.TimeZones.Single().TzId);
    }

    [Fact]
    public async Task An_entry_says_what_its_post_says()
    {
        site.Write("_config.yml", "title: Club\nbase_url: https://example.org\nemail: bonjour@example.org\n").WriteEvent(
            "2026-11-24-e",
            "description: Une soirée, deux talks.\nevent:\n  start: 2027-01-21T19:00\n  venue: { name: Salle A, address: '1 rue B; 63000 Clermont' }\n  registration: https://example.net/?a=b,c");

        var entry = (await ReadAsync("/api-hours/e.ics")).Events.Single();

        Assert.Equal(("2026-11-24-e", "Salle A, 1 rue B; 63000 Clermont", "CONFIRMED"), (entry.Summary, entry.Location, entry.Status));
        Assert.Equal(("https://example.org/api-hours/e.html", "mailto:bonjour@example.org"), (entry.Url!.AbsoluteUri, entry.Organizer!.Value!.AbsoluteUri));
        Assert.Equal("Une soirée, deux talks.\n\nInscription\u202F: https://example.net/?a=b,c\n\nTous les détails\u202F: https://example.org/api-hours/e.html", entry.Description);
        Assert.Equal(["API Hours"], entry.Categories);
    }

    [Fact]
    public async Task An_entry_says_how_to_get_in_and_to_join()
    {
        site.Write("_config.yml", "base_url: https://example.org\n").WriteEvent(
            "2026-11-24-e", "event:\n  start: 2027-01-21T19:00\n  venue: { name: Salle A, access: Sonner au 4. }\n  registration_opens: 2027-01-04T12:00\n  join: https://meet.example/a,b");

        var entry = (await ReadAsync("/api-hours/e.ics")).Events.Single();

        Assert.Equal("https://meet.example/a,b", entry.Properties["CONFERENCE"]!.Value);
        Assert.StartsWith("Sonner au 4.\n\nEn ligne\u202F: https://meet.example/a,b\n\nOuverture des inscriptions\u202F: lundi 4 janvier 2027 à 12\u00A0h\n\n", entry.Description!.Replace("Bonjour\n\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancelled", "CANCELLED", "Annulé\u202F: 2026-11-24-e")]
    [InlineData("postponed", "TENTATIVE", "Reporté\u202F: 2026-11-24-e")]
    [InlineData("online", "CONFIRMED", "2026-11-24-e")]
    public async Task An_event_that_does_not_take_place_says_so(string status, string told, string summary)
    {
        site.WriteEvent("2026-11-24-e", $"event:\n  start: 2027-01-21T19:00\n  status: {status}");

        var entry = (await ReadAsync("/calendar.ics")).Events.Single();

        Assert.Equal((told, summary), (entry.Status, entry.Summary));
    }

    [Fact]
    public async Task A_revision_raises_the_sequence_and_keeps_the_identity()
    {
        var first = await ReadRevisedAsync("title: Titre\nevent:\n  start: 2027-01-21T19:00", minutes: 0, "https://example.org");
        var second = await ReadRevisedAsync("title: Autre titre\nevent:\n  start: 2027-02-18T19:00\n  status: postponed", minutes: 1, "http://example.org");

        Assert.Equal(("api-hours/e@example.org", "api-hours/e@example.org"), (first.Uid, second.Uid));
        Assert.True(second.Sequence > first.Sequence && first.Sequence > 0);
        Assert.Equal(first.LastModified!.AddMinutes(1), second.LastModified);
        Assert.Equal(second.LastModified, second.DtStamp);
    }

    [Fact]
    public async Task The_identity_does_not_depend_on_the_host_that_was_asked()
    {
        site.WriteEvent("2026-11-24-e", "event:\n  start: 2027-01-21T19:00");
        using var client = site.Browse();
        client.DefaultRequestHeaders.Host = "other.example";

        var entry = Calendar.Load(await client.GetStringAsync(new Uri("/calendar.ics", UriKind.Relative), TestContext.Current.CancellationToken))!.Events.Single();

        Assert.Equal(("api-hours/e@apihour.invalid", "other.example"), (entry.Uid, entry.Url!.Host));
    }

    [Fact]
    public async Task Bytes_are_folded_between_characters_and_do_not_depend_on_the_day()
    {
        var title = string.Concat(Enumerable.Repeat("é🎉", 60));
        site.Write("_posts/2026-11-24-été.md", $"---\ncategory: api-hours\ntitle: {title}\nevent:\n  start: 2027-01-21T19:00\n---\n");
        using var client = site.Browse();
        var bytes = await client.GetByteArrayAsync(new Uri("/api-hours/été.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        site.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(bytes, await client.GetByteArrayAsync(new Uri("/api-hours/été.ics", UriKind.Relative), TestContext.Current.CancellationToken));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD', StringComparison.Ordinal)));
        Assert.Equal(title, Calendar.Load(text)!.Events.Single().Summary);
    }

    [Fact]
    public async Task Each_series_event_and_speaker_has_a_calendar()
    {
        site.WriteEvent("2026-01-01-e", "event:\n  start: 2026-02-01T19:00").WriteTalk("2026-01-02-t", "author: Ada").WriteEvent("2026-03-01-undated", "flickr_set_id:")
            .Write("_posts/2026-01-03-w.md", "---\ncategory: workshops\ntitle: w\nevent:\n  start: 2026-04-01T09:00\n---\n");

        Assert.Equal(["w", "2026-01-01-e"], (await ReadAsync("/calendar.ics")).Events.Select(e => e.Summary));
        Assert.Equal("2026-01-01-e", (await ReadAsync("/api-hours/calendar.ics")).Events.Single().Summary);
        Assert.Equal("w", (await ReadAsync("/workshops/w.ics")).Events.Single().Summary);
        Assert.Equal("2026-01-01-e", (await ReadAsync("/speakers/ada.ics")).Events.Single().Summary);
    }

    [Theory]
    [InlineData("/calendar.ics", "ApiHour")]
    [InlineData("/api-hours/calendar.ics", "ApiHour · API Hours")]
    [InlineData("/speakers/ada.ics", "ApiHour · Ada")]
    [InlineData("/api-hours/e.ics", null)]
    public async Task A_calendar_to_subscribe_to_has_a_name(string address, string? name)
    {
        site.WriteEvent("2026-01-01-e", "event:\n  start: 2026-02-01T19:00").WriteTalk("2026-01-02-t", "author: Ada");

        var calendar = await ReadAsync(address);

        Assert.Equal((name, name), (calendar.Properties["NAME"]?.Value, calendar.Properties["X-WR-CALNAME"]?.Value));
        Assert.Equal(name is null, calendar.Properties["REFRESH-INTERVAL"] is null);
        Assert.Equal(("PUBLISH", "Europe/Paris"), (calendar.Method, calendar.Properties["X-WR-TIMEZONE"]?.Value));
    }

    [Theory]
    [InlineData("/API-HOURS/E.ICS", HttpStatusCode.MovedPermanently, "/api-hours/e.ics")]
    [InlineData("/api-hours/E%CC%81T%C3%A9.ics?a=b", HttpStatusCode.MovedPermanently, "/api-hours/%C3%A9t%C3%A9.ics?a=b")]
    [InlineData("/Api-Hours/Calendar.ics", HttpStatusCode.MovedPermanently, "/api-hours/calendar.ics")]
    [InlineData("/api-hours/%C3%A9t%C3%A9.ics", HttpStatusCode.OK, null)]
    [InlineData("/api-hours/undated.ics", HttpStatusCode.NotFound, null)]
    [InlineData("/api-hours/none.ics", HttpStatusCode.NotFound, null)]
    [InlineData("/workshops/calendar.ics", HttpStatusCode.NotFound, null)]
    [InlineData("/page.ics", HttpStatusCode.NotFound, null)]
    public async Task Calendars_are_found_as_pages_are(string address, HttpStatusCode status, string? target)
    {
        site.WriteEvent("2024-01-01-e", "event:\n  start: 2024-02-01T19:00").WriteEvent("2024-01-02-été", "event:\n  start: 2024-03-01T19:00")
            .WriteEvent("2024-01-03-undated", "flickr_set_id:").Write("page.md", "---\ntitle: Page\n---\n");

        using var answer = await site.GetAsync(address);

        Assert.Equal((status, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_calendar_is_served_to_be_asked_for_again_and_an_event_has_a_file_name()
    {
        site.WriteEvent("2024-01-01-e", "event:\n  start: 2024-02-01T19:00");

        using var answer = await site.GetAsync("/api-hours/e.ics");

        Assert.Equal(("text/calendar", "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.Equal(("inline", "e.ics"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.True(answer.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task A_page_explains_how_to_subscribe()
    {
        site.Write("_config.yml", "base_url: https://example.org\n").WriteEvent("2024-01-01-e")
            .Write("calendar/index.md", "---\nlayout: calendar\ntitle: Agenda\n---\n\nNos mots.\n");

        var page = await site.OpenAsync("/calendar/");

        Assert.Equal("Agenda", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("Nos mots.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["https://example.org/calendar.ics", "https://example.org/api-hours/calendar.ics"], page.QuerySelectorAll("input[readonly]").Select(i => i.GetAttribute("value")));
        Assert.All(page.QuerySelectorAll("input"), input => Assert.NotNull(page.QuerySelector($"label[for='{input.Id}']")));
        Assert.NotNull(page.QuerySelector("main a[href='webcal://example.org/api-hours/calendar.ics']"));
        Assert.NotNull(page.QuerySelector("link[rel=alternate][type='text/calendar'][href='/calendar.ics']"));
        Assert.NotNull(page.QuerySelector("footer a[href='/calendar/']"));
    }

    private static async Task<CalendarEvent> ReadRevisedAsync(string facts, int minutes, string root)
    {
        using var site = new SiteFixture().Write("_config.yml", $"base_url: {root}\n").Write("_posts/2026-11-24-e.md", $"---\ncategory: api-hours\n{facts}\n---\n");
        site.Touch("_posts/2026-11-24-e.md", new DateTimeOffset(2026, 11, 20, 12, minutes, 0, TimeSpan.Zero));
        return (await ReadAsync(site, "/calendar.ics")).Events.Single();
    }

    private Task<Calendar> ReadAsync(string address) => ReadAsync(site, address);

    private static async Task<Calendar> ReadAsync(SiteFixture site, string address)
    {
        using var client = site.Browse();
        return Calendar.Load(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;
    }
}
