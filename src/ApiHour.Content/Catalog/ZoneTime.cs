namespace ApiHour.Content.Catalog;

/// <summary>What a clock on the wall shows, as a moment.</summary>
public static class ZoneTime
{
    /// <summary>The moment at which clocks of a zone show a time; of a time that they show twice the second one, of one that they skip that of winter's offset.</summary>
    public static DateTimeOffset MomentOf(this TimeZoneInfo zone, DateTime local)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>The moment at which a day begins in a zone.</summary>
    public static DateTimeOffset MidnightOf(this TimeZoneInfo zone, DateOnly day) => zone.MomentOf(day.ToDateTime(TimeOnly.MinValue));
}
