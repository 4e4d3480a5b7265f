using System.Globalization;

namespace ApiHour.Content.Events.Dates;

/// <summary>Settles which day a post means: the weekday and the day of the announcement tell a year that is missing or wrong.</summary>
internal sealed class DateResolver(EventSource source, EventSection section)
{
    /// <summary>No event is announced more days ahead.</summary>
    private const int LongestNotice = 300;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Returns the day; null when there is no such day. What was deduced, and what contradicts itself, is told.</summary>
    /// <param name="mention">The date as written.</param>
    /// <param name="written">The date's words, for the place.</param>
    public DateOnly? Resolve(DateMention mention, string written)
    {
        if (Choose(mention) is not { } date)
        {
            Warn(written, ProblemCode.NoDate, $"there is no day `{written}`", "correct the day or the month");
            return null;
        }

        if (mention.Year is null)
        {
            Warn(written, ProblemCode.MissingYear, $"`{written}` has no year, {date.Year} is taken: it follows the announcement of {source.AnnouncedOn:yyyy-MM-dd}", $"write `{InWords(date)}`");
        }
        else if (mention.Year != date.Year)
        {
            Warn(written, ProblemCode.WrongYear, $"`{written}` cannot be the year of an event announced on {source.AnnouncedOn:yyyy-MM-dd}, {date.Year} is taken", $"write `{InWords(date)}`");
        }
        else if (date < source.AnnouncedOn)
        {
            Warn(written, ProblemCode.BeforeAnnouncement, $"the event of {date:yyyy-MM-dd} comes before its announcement of {source.AnnouncedOn:yyyy-MM-dd}", "correct the date, or the one in the file's name");
        }

        CheckWeekdays(mention, date, written);
        return date;
    }

    private DateOnly? Choose(DateMention mention)
    {
        var announced = source.AnnouncedOn;
        DateOnly?[] near = [mention.In(announced.Year), mention.In(announced.Year + 1)];
        var candidates = near.OfType<DateOnly>().Where(date => date >= announced && date <= announced.AddDays(LongestNotice)).ToList();
        if (mention.Year is not { } year)
        {
            return candidates is [var next, ..] ? next : near[0] ?? near[1];
        }

        var written = mention.In(year);
        var isPlausible = written >= announced && written <= announced.AddDays(LongestNotice);
        return isPlausible || candidates is not [var other] || !SpeaksFor(other, written, mention) ? written : other;
    }

    /// <summary>Whether another year is more likely than the one written: by its weekday, else because the one written is far off.</summary>
    private bool SpeaksFor(DateOnly other, DateOnly? written, DateMention mention)
    {
        var weekdays = mention.Weekdays.Select(CalendarWords.Weekday).ToList();
        return weekdays.Count > 0
            ? weekdays.Contains(other.DayOfWeek) && !(written is { } date && weekdays.Contains(date.DayOfWeek))
            : written is null || Math.Abs(written.Value.DayNumber - source.AnnouncedOn.DayNumber) > LongestNotice / 2;
    }

    private void CheckWeekdays(DateMention mention, DateOnly date, string written)
    {
        if (mention.Weekdays is [_, _, ..])
        {
            Warn(mention.Weekdays[0], ProblemCode.WrongWeekday, $"two weekdays stand before the date: {string.Join(", ", mention.Weekdays)}", $"write `{InWords(date)}`");
        }
        else if (mention.Weekdays is [var weekday])
        {
            if (CalendarWords.Weekday(weekday) != date.DayOfWeek)
            {
                Warn(written, ProblemCode.WrongWeekday, $"{date:yyyy-MM-dd} is no {weekday}", $"write `{InWords(date)}`, or correct the day");
            }
            else if (!CalendarWords.IsWeekdayName(weekday))
            {
                Warn(weekday, ProblemCode.WrongWeekday, $"`{weekday}` is no weekday", $"write `{InWords(date)}`");
            }
        }
    }

    private void Warn(string words, string code, string message, string fix) => source.Warn(source.PlaceOf(section, words), code, message, fix);

    private static string InWords(DateOnly date) => date.ToString(date.Day == 1 ? "dddd '1er' MMMM yyyy" : "dddd d MMMM yyyy", French);
}
