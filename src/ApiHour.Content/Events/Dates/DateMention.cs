namespace ApiHour.Content.Events.Dates;

/// <summary>A date that a text names.</summary>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Length">Its length, without the weekdays before it.</param>
/// <param name="Day">The day of the month, from 1 to 31: the month may have fewer.</param>
/// <param name="Month">The month from 1.</param>
/// <param name="Year">The year; null when the text does not say it.</param>
internal sealed record DateMention(int Index, int Length, int Day, int Month, int? Year)
{
    /// <summary>The names of weekdays around it, as written.</summary>
    public IReadOnlyList<string> Weekdays { get; init; } = [];

    /// <summary>Where the weekdays before it begin; <see cref="Index"/> when there are none.</summary>
    public int Lead { get; init; } = Index;

    /// <summary>The last day of several, with its month; null for a single day.</summary>
    public (int Day, int Month)? Until { get; init; }

    public int End => Index + Length;

    /// <summary>The date in a year; null when the month has no such day then.</summary>
    public DateOnly? In(int year) => Of(year, Month, Day);

    /// <summary>The last day of several, counted from the first; null for a single day.</summary>
    public DateOnly? LastDayFrom(DateOnly first) =>
        Until is { } last && Of(first.Year + (last.Month < first.Month ? 1 : 0), last.Month, last.Day) is { } day && day > first ? day : null;

    /// <summary>Whether one of its weekdays is that of a day.</summary>
    public bool HasWeekdayOf(DateOnly day) => Weekdays.Any(word => CalendarWords.Weekday(word) == day.DayOfWeek);

    /// <summary>Whether a year can be meant: far-off years have no events, and at the ends of the calendar time zones overflow.</summary>
    public static bool IsLikelyYear(int year) => year is >= 1900 and < 2200;

    private static DateOnly? Of(int year, int month, int day) =>
        IsLikelyYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
