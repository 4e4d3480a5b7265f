namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the year of a date near a known day: the written one unless it is impossible, else the next one that fits.</summary>
internal static class YearChooser
{
    /// <summary>No event is announced more days ahead.</summary>
    private const int LongestNotice = 300;

    /// <summary>A date more than this many days before its announcement was given last year's number by mistake, unless its weekday says otherwise.</summary>
    private const int LongPast = 150;

    /// <summary>A post may tell of an event that took place up to this many days ago.</summary>
    private const int RecentPast = 120;

    /// <summary>The day; null when there is no such day in the years around.</summary>
    /// <param name="mention">The date as written.</param>
    /// <param name="near">The day of the announcement.</param>
    public static DateOnly? Choose(DateMention mention, DateOnly near)
    {
        var days = Around(mention, near);
        DateOnly? next = days.Where(day => IsAhead(day, near)).Cast<DateOnly?>().FirstOrDefault();
        if (mention.Year is not { } year)
        {
            return Nearest(mention, days, next, near);
        }

        return mention.In(year) is not { } written ? next
            : IsAhead(written, near) || next is not { } other || !IsMistaken(written, other, mention, near) ? written
            : other;
    }

    /// <summary>Whether a date can be that of an event announced on a day.</summary>
    public static bool IsAhead(DateMention mention, DateOnly announced) => Choose(mention, announced) is { } day && IsAhead(day, announced);

    /// <summary>The day of a date, whatever its year, that is nearest to another; null when there is no such day in the years around.</summary>
    public static DateOnly? NearestTo(DateMention mention, DateOnly day) => Nearest(Around(mention, day), day);

    private static bool IsAhead(DateOnly day, DateOnly near) => day.DayNumber - near.DayNumber is >= 0 and <= LongestNotice;

    private static DateOnly? Nearest(DateMention mention, List<DateOnly> days, DateOnly? next, DateOnly near)
    {
        var past = days.Where(day => near.DayNumber - day.DayNumber is > 0 and <= RecentPast && mention.HasWeekdayOf(day)).Cast<DateOnly?>().FirstOrDefault();
        return next is { } ahead && (past is null || mention.HasWeekdayOf(ahead)) ? ahead
            : past ?? Nearest(days, near);
    }

    private static DateOnly? Nearest(List<DateOnly> days, DateOnly near) => days.Cast<DateOnly?>().MinBy(day => Math.Abs(day!.Value.DayNumber - near.DayNumber));

    /// <summary>The days that a date may mean in the years around another.</summary>
    private static List<DateOnly> Around(DateMention mention, DateOnly near) => [.. new[] { near.Year - 1, near.Year, near.Year + 1 }.Select(mention.In).OfType<DateOnly>()];

    /// <summary>Whether another year is more likely than the one written: by the weekday, else because the one written is far off.</summary>
    private static bool IsMistaken(DateOnly written, DateOnly other, DateMention mention, DateOnly near)
    {
        if (mention.HasWeekdayOf(written) || mention.HasWeekdayOf(other))
        {
            return !mention.HasWeekdayOf(written);
        }

        return written > near || (near.Year - written.Year < 2 && near.DayNumber - written.DayNumber > LongPast);
    }
}
