using System.Globalization;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Dates;

/// <summary>Settles which day a post means, and reports what was deduced and what contradicts itself.</summary>
/// <param name="source">The post.</param>
/// <param name="near">The day to which the date must be near: that of the announcement, or of the event where the front matter states it.</param>
/// <param name="placeOf">Where some words of the text stand in the file.</param>
internal sealed class DateResolver(EventSource source, DateOnly near, Func<string, TextPosition> placeOf)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Returns the day; null when there is no such day.</summary>
    public DateOnly? Resolve(DateMention mention, string text)
    {
        var written = text[mention.Index..mention.End];
        if (YearChooser.Choose(mention, near) is not { } date)
        {
            Warn(written, ProblemCode.NoDate, $"there is no day `{written}`", "correct the day or the month");
            return null;
        }

        CheckYear(mention, date, written);
        CheckWeekdays(mention, date, text[mention.Lead..mention.End]);
        return date;
    }

    private void CheckYear(DateMention mention, DateOnly date, string written)
    {
        if (mention.Year is null)
        {
            var nearness = date < source.AnnouncedOn ? "is nearest to" : "follows";
            Warn(written, ProblemCode.MissingYear, $"`{written}` has no year, so {date.Year} is assumed: it {nearness} the announcement of {source.AnnouncedOn:yyyy-MM-dd}", $"write `{InWords(date)}`");
        }
        else if (mention.Year != date.Year)
        {
            Warn(written, ProblemCode.WrongYear, $"`{written}` cannot be the year of an event announced on {source.AnnouncedOn:yyyy-MM-dd}, so {date.Year} is assumed", $"write `{InWords(date)}`");
        }
        else if (date < source.AnnouncedOn)
        {
            Warn(written, ProblemCode.BeforeAnnouncement, $"the event of {date:yyyy-MM-dd} comes before its announcement of {source.AnnouncedOn:yyyy-MM-dd}", "correct the date, or the one in the file's name");
        }
    }

    private void CheckWeekdays(DateMention mention, DateOnly date, string written)
    {
        if (mention.Weekdays is [_, _, ..])
        {
            Warn(written, ProblemCode.WrongWeekday, $"two weekdays stand by the date: {string.Join(", ", mention.Weekdays)}", $"write `{InWords(date)}`");
        }
        else if (mention.Weekdays is [var weekday])
        {
            if (CalendarWords.Weekday(weekday) != date.DayOfWeek)
            {
                Warn(written, ProblemCode.WrongWeekday, $"{date:yyyy-MM-dd} is not a {weekday}", $"write `{InWords(date)}`, or correct the day");
            }
            else if (!CalendarWords.IsWeekdayName(weekday))
            {
                Warn(written, ProblemCode.WrongWeekday, $"`{weekday}` is not a weekday", $"write `{InWords(date)}`");
            }
        }
    }

    private void Warn(string words, string code, string message, string fix) => source.Warn(placeOf(words), code, message, fix);

    private static string InWords(DateOnly date) => date.ToString(date.Day == 1 ? "dddd '1er' MMMM yyyy" : "dddd d MMMM yyyy", French);
}
