using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds dates in figures: <c>05/05/2023</c>, <c>5.5.2023</c>, <c>le 12/03</c>, <c>2026-11-26</c>.</summary>
internal static partial class NumericDates
{
    private const string Outside = @"(?<![\w/.-])";

    private const string End = @"(?!\w|[/.-][0-9])";

    public static IEnumerable<DateMention> In(string text) =>
        new[] { DayFirst(), ShortYear(), YearFirst(), WithoutYear() }.SelectMany(pattern => pattern.Matches(text)).Select(Read).OfType<DateMention>();

    private static DateMention? Read(Match match)
    {
        var year = match.Groups["year"].Success ? Number(match.Groups["year"]) : (int?)null;
        var (day, month) = (Number(match.Groups["day"]), Number(match.Groups["month"]));

        // The American order, where the European one makes no date.
        return month > 12 && day <= 12 && year > 99
            ? new DateMention(match.Index, match.Length, month, day, year)
            : new DateMention(match.Index, match.Length, day, month, year < 100 ? 2000 + year : year);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(Outside + @"(?<day>[0-9]{1,2})(?<sign>[/.-])(?<month>[0-9]{1,2})\k<sign>(?<year>20[0-9]{2})" + End, RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    /// <summary>A year of two figures needs slashes or leading zeros: <c>3.10.12</c> is a version.</summary>
    [GeneratedRegex(Outside + @"(?:(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/|(?<day>[0-9]{2})(?<sign>[.-])(?<month>[0-9]{2})\k<sign>)(?<year>[0-9]{2})" + End, RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(Outside + @"(?<year>20[0-9]{2})(?<sign>[/.-])(?<month>[0-9]{1,2})\k<sign>(?<day>[0-9]{1,2})(?=T[0-9]|$|[^\w/-]|[/-](?!\w))", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    /// <summary>Day and month alone are a date only behind an article or a weekday, and not at a street's number: "10/10" may be anything.</summary>
    [GeneratedRegex(@"(?<=(?<!\p{L})(?:le|du|au|\p{L}{2,6}di|dimanche|date\s?:|on|\p{L}{3,6}day)\s)(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})" + End + @"(?!,?\s(?:bis\s|ter\s|" + StreetNouns.Pattern + "))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutYear();
}
