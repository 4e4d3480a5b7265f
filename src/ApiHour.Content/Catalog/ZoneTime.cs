namespace ApiHour.Content.Catalog;

/// <summary>Turns local times of a zone into moments.</summary>
public static class ZoneTime
{
    /// <summary>The moment at which the clocks of a zone show a time. A time that occurs twice is the second one; a time that is skipped has the winter offset.</summary>
    public static DateTimeOffset MomentOf(this TimeZoneInfo zone, DateTime local)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>The moment at which a day begins in a zone.</summary>
    public static DateTimeOffset MidnightOf(this TimeZoneInfo zone, DateOnly day) => zone.MomentOf(day.ToDateTime(TimeOnly.MinValue));
}
