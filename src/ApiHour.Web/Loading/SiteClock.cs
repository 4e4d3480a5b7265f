using ApiHour.Content.Catalog;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Loading;

/// <summary>The time in the site's time zone; in a preview it may begin at a chosen moment.</summary>
public sealed class SiteClock(TimeProvider clock, CurrentSite current, IOptions<PreviewOptions> preview)
{
    private readonly DateTimeOffset start = clock.GetUtcNow();

    /// <summary>The site's time zone.</summary>
    public TimeZoneInfo Zone => ZoneOf(current.Site);

    /// <summary>The time zone that a site is configured for.</summary>
    public static TimeZoneInfo ZoneOf(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone);
    }

    /// <summary>The current moment, whatever its offset: for what only compares it.</summary>
    public DateTimeOffset Moment => preview.Value.Now is { } wall ? Zone.MomentOf(wall) + (clock.GetUtcNow() - start) : clock.GetUtcNow();

    /// <summary>The current moment, with the offset of the site's time zone.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(Moment, Zone);
}
