using System.Globalization;
using System.Text;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Calendar = Ical.Net.Calendar;

namespace ApiHour.Web.Tests.Feeds;

/// <summary>What a calendar makes of facts that posts tell in prose.</summary>
public sealed class CalendarWriterTests : IDisposable
{
    private static readonly Site Club = new() { Title = "Club", FeedTitle = "Club", FeedAuthor = "Club", BaseUrl = "https://example.org" };

    private readonly SiteFixture site = new();

    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public CalendarWriterTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

    public void Dispose()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        site.Dispose();
    }

    [Fact]
    public void The_programme_is_told_with_what_is_known_of_it()
    {
        var post = New(start: new DateTimeOffset(2026, 1, 15, 19, 0, 0, TimeSpan.FromHours(1)));
        post.Programme.Add(new ProgrammeItem { EventAddress = post.Address, Position = 1, Title = "Deux", Speakers = [new("Bob", null)] });
        post.Programme.Add(new ProgrammeItem { EventAddress = post.Address, Position = 0, Title = "Un", Speakers = [new("Ada", null), new("Eve", null)], Minutes = 30, Start = post.Start });

        var entry = Calendar.Load(Write(post))!.Events.Single();

        Assert.StartsWith("Programme\u202F:\n19\u00A0h · Ada, Eve · Un (30\u00A0min)\nBob · Deux\n\n", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_has_points_whatever_the_language() =>
        Assert.Contains("GEO:45.759080;3.130179\r\n", Write(New(start: DateTimeOffset.UnixEpoch, position: new GeoPosition(45.7590795, 3.1301792))), StringComparison.Ordinal);

    [Fact]
    public void An_event_without_hour_takes_its_days()
    {
        var day = new DateOnly(2026, 1, 15);
        var ics = Write(New(day, overAt: new DateTimeOffset(2026, 1, 16, 0, 0, 0, TimeSpan.FromHours(1))), New(day, overAt: new DateTimeOffset(2026, 1, 17, 18, 0, 0, TimeSpan.FromHours(1))), New(day));

        Assert.Contains("DTSTART;VALUE=DATE:20260115\r\n", ics, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2026, 1, 16), new DateOnly(2026, 1, 18), new DateOnly(2026, 1, 16)], Calendar.Load(ics)!.Events.Select(e => e.End!.Date));
    }

    [Theory]
    [InlineData("API Hour #9", "Annulé\u202F: API Hour #9")]
    [InlineData("[ANNULÉ] API Hour #9", "[ANNULÉ] API Hour #9")]
    public void That_an_event_is_cancelled_is_said_once(string title, string summary) =>
        Assert.Equal(summary, Calendar.Load(Write(New(new DateOnly(2026, 1, 15), title: title, status: EventStatus.Cancelled)))!.Events.Single().Summary);

    [Fact]
    public void An_end_before_the_start_is_not_believed()
    {
        var start = new DateTimeOffset(2026, 1, 15, 19, 0, 0, TimeSpan.FromHours(1));

        Assert.Equal(21, Calendar.Load(Write(New(start: start, overAt: start.AddHours(-2))))!.Events.Single().End!.Hour);
    }

    [Fact]
    public void The_newest_events_that_fit_into_a_megabyte_are_kept()
    {
        var posts = Enumerable.Range(0, 30).Select(i => New(new DateOnly(2026, 1, 31).AddDays(-i), description: new string('é', 50_000))).ToArray();

        var ics = Write(posts);

        Assert.InRange(Encoding.UTF8.GetByteCount(ics), 700_000, 1_000_000);
        Assert.Equal(new DateOnly(2026, 1, 31), Calendar.Load(ics)!.Events.Max(e => e.Start!.Date));
    }

    [Theory]
    [InlineData("Europe/Paris", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", 2)]
    [InlineData("America/New_York", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", 2)]
    [InlineData("America/Sao_Paulo", "RDATE", 2)]
    [InlineData("Asia/Tokyo", "TZOFFSETFROM:+1000", 1)]
    [InlineData("Etc/UTC", "TZOFFSETFROM:+0000", 1)]
    public void A_time_zone_is_told_as_it_was_in_the_years_of_the_events(string zone, string told, int changes)
    {
        var ics = Write(TimeZoneInfo.FindSystemTimeZoneById(zone), New(new DateOnly(2014, 5, 28)), New(new DateOnly(2027, 1, 21)));

        Assert.Contains(told, ics, StringComparison.Ordinal);
        Assert.Equal(changes, ics.Split("TZOFFSETTO").Length - 1);
    }

    private static EventPost New(
        DateOnly? day = null, DateTimeOffset? start = null, DateTimeOffset? overAt = null, GeoPosition? position = null, string description = "", string title = "e", EventStatus status = EventStatus.Scheduled) => new()
        {
            Address = "/api-hours/e.html",
            SourcePath = "e.md",
            Title = title,
            Body = "",
            Excerpt = "",
            Description = description,
            Slug = "e",
            AnnouncedOn = new DateOnly(2026, 1, 1),
            Series = "api-hours",
            Date = day ?? DateOnly.FromDateTime(start!.Value.DateTime),
            Start = start,
            OverAt = overAt,
            Position = position,
            Status = status,
        };

    private string Write(params EventPost[] posts) => Write(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), posts);

    private string Write(TimeZoneInfo zone, params EventPost[] posts) => Encoding.UTF8.GetString(
        new CalendarWriter(Club, Club.BaseUrl, zone, site.Services.GetRequiredService<IStringLocalizer<Words>>()).Write(Club.Title, posts));
}
