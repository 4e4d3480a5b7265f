using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using CalendarProperty = Ical.Net.CalendarProperty;

namespace ApiHour.Web.Feeds;

/// <summary>Makes calendar entries of events that have a date.</summary>
internal sealed class CalendarEventBuilder(Site site, string root, TimeZoneInfo zone, CalendarWording wording)
{
    /// <summary>Stands in UIDs for the host of a site that has no address yet.</summary>
    private const string NoHost = "apihour.invalid";

    private static readonly DateTimeOffset Millennium = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string host = Uri.TryCreate(site.BaseUrl, UriKind.Absolute, out var url) ? url.IdnHost : NoHost;

    public CalendarEvent Build(EventPost post)
    {
        var (start, end) = TimesOf(post);
        var revised = new CalDateTime(post.RevisedAt.UtcDateTime);
        var page = new Uri(root + SiteUrl.Encode(post.Address));
        var entry = new CalendarEvent
        {
            Uid = UidOf(post),
            DtStamp = revised,
            LastModified = revised,
            Sequence = SequenceOf(post),
            Status = StatusOf(post),
            Start = start,
            End = end,
            Summary = wording.Summary(post),
            Description = wording.Description(post, page),
            Location = wording.Location(post),
            GeographicLocation = post.Position is { } position ? new GeographicLocation(position.Latitude, position.Longitude) : null,
            Categories = [wording.Series(post)],
            Organizer = Uri.TryCreate($"mailto:{site.Email}", UriKind.Absolute, out var mail) && site.Email is not null ? new Organizer { CommonName = site.Title, Value = mail } : null,
            Url = page,
        };
        if (post is { JoinUrl: { } join, Status: EventStatus.Scheduled })
        {
            entry.AddProperty(ConferenceAt(join));
        }

        return entry;
    }

    /// <summary>The page's address at the site's public host, which stays the same when title, date or the requested host change.</summary>
    private string UidOf(EventPost post) => $"{CompanionAddress.PathOf(SiteUrl.Encode(post.Address)).TrimStart('/')}@{host}";

    /// <summary>Rises with every revision: seconds, which fit into 32 bits until 2068.</summary>
    private static int SequenceOf(EventPost post) => (int)Math.Clamp((post.RevisedAt - Millennium).TotalSeconds, 0, int.MaxValue);

    private static string StatusOf(EventPost post) => post.Status switch
    {
        EventStatus.Cancelled => "CANCELLED",
        EventStatus.Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };

    /// <summary>Where clients lead those who take part from afar (RFC 7986 §5.11).</summary>
    private static CalendarProperty ConferenceAt(string url)
    {
        var conference = new CalendarProperty("CONFERENCE", new Uri(url));
        conference.AddParameter("VALUE", "URI");
        conference.AddParameter("FEATURE", "VIDEO");
        return conference;
    }

    /// <summary>The times, or the days while the hour is unknown; the end is after the start, whatever the post says.</summary>
    private (CalDateTime Start, CalDateTime End) TimesOf(EventPost post)
    {
        var end = post.End ?? post.OverAt;
        if (post.Start is { } start)
        {
            return (Local(start), Local(end > start ? end.Value : start + EventPost.UsualLength));
        }

        var first = post.Date!.Value;
        var last = end is { } over ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(over, zone).DateTime.AddTicks(-1)) : first;
        return (new CalDateTime(first), new CalDateTime((last > first ? last : first).AddDays(1)));
    }

    private CalDateTime Local(DateTimeOffset moment) => new(TimeZoneInfo.ConvertTime(moment, zone).DateTime, zone.Id);
}
