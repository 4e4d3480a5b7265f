using ApiHour.Content.Catalog;
using Ical.Net;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Feeds;

/// <summary>Writes events as a calendar; the same events give the same bytes.</summary>
/// <remarks>RFC 5545, RFC 7986.</remarks>
internal sealed class CalendarWriter(Site site, string root, TimeZoneInfo zone, IStringLocalizer words)
{
    /// <summary>Google takes no calendar of more than a megabyte.</summary>
    private const int Limit = 1_000_000;

    /// <summary>How many events serve to estimate the size of all, so that most of a large archive need not be written only to be cut off.</summary>
    private const int Sample = 100;

    private const string Refresh = "PT6H";

    /// <summary>The day around which the time zone is described when there is no event.</summary>
    private static readonly DateOnly NoDay = new(2020, 1, 1);

    private readonly CalendarEventBuilder builder = new(site, root, zone, new CalendarWording(zone, words));

    /// <summary>Writes a calendar to subscribe to; of too many events the first in the list are kept.</summary>
    public byte[] Write(string name, IReadOnlyList<EventPost> newest)
    {
        if (newest.Count > Sample)
        {
            var fits = Limit / (Serialize([.. newest.Take(Sample)], name).Length / Sample);
            newest = [.. newest.Take(Math.Max(Sample, 2 * fits))];
        }

        var calendar = Serialize(newest, name);
        while (calendar.Length > Limit)
        {
            newest = [.. newest.Take((int)((long)newest.Count * Limit / calendar.Length))];
            calendar = Serialize(newest, name);
        }

        return calendar;
    }

    /// <summary>Writes one event to import into a calendar. It has no calendar name, since Outlook would create a calendar for it.</summary>
    public byte[] Write(EventPost post) => Serialize([post], name: null);

    private byte[] Serialize(IReadOnlyList<EventPost> posts, string? name)
    {
        var calendar = new Calendar { ProductId = $"-//ApiHour//ApiHour//{site.Language.ToUpperInvariant()}", Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-TIMEZONE", zone.Id);
        if (name is not null)
        {
            calendar.AddProperty("NAME", name);
            calendar.AddProperty("X-WR-CALNAME", name);
            calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
            var refresh = new CalendarProperty("REFRESH-INTERVAL", Refresh);
            refresh.AddParameter("VALUE", "DURATION");
            calendar.AddProperty(refresh);
        }

        var days = posts.Select(post => post.Date!.Value).DefaultIfEmpty(NoDay).ToList();
        calendar.AddTimeZone(CalendarZone.Of(zone, days.Min(), days.Max()));
        calendar.Events.AddRange(posts.Select(builder.Build));
        return CalendarFolding.Apply(new CalendarSerializer().SerializeToString(calendar)!);
    }
}
