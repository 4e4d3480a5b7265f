namespace ApiHour.Web.Hosting;

/// <summary>The time at the site's place.</summary>
public sealed class SiteClock(TimeProvider clock, CurrentSite current)
{
    /// <summary>The site's time zone.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(current.Site.TimeZone);

    /// <summary>The current moment, with the offset of the site's time zone.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone);
}
