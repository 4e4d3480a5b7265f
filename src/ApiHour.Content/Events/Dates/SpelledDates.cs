using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds dates whose month is a word: <c>1er mars 2016</c>, <c>les 3 et 4 avril</c>, <c>May 28th, 2014</c>.</summary>
internal static partial class SpelledDates
{
    private const int IntroductionReach = 12;

    private const string DayNumber = @"(?<day>[0-9]{1,2})(?:\s?(?:er|ère|ere|ᵉʳ|e|ème|eme|st|nd|rd|th))?";

    private const string Day = DayNumber + @"(?![\p{L}0-9])";

    /// <summary>"12" in "12mars", where the space is missing.</summary>
    private const string DayAtMonth = DayNumber + @"(?:(?![\p{L}0-9])|(?<joined>(?=(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|ju[nl]|ao[uû]|aug|sep|oct|nov|d[ée]c)\p{L}*)))";

    private const string Joint = @"(?<joint>\s?(?:et|&|,|\+|au|à|-|–|—|/|ou|puis|and|or|to)\s?)";

    private const string Year = @"(?<year>(?:19|20)[0-9]{2})(?![\p{L}0-9])";

    public static IEnumerable<DateMention> In(string text) =>
        DayFirst().Matches(text).Concat(MonthFirst().Matches(text)).Select(match => Read(text, match)).OfType<DateMention>();

    private static DateMention? Read(string text, Match match)
    {
        var month = match.Groups["month"];
        var year = match.Groups["year"];
        var isMonthFirst = month.Index < match.Groups["day"].Captures[0].Index;
        if (CalendarWords.Month(month.Value) is not { } number || (isMonthFirst && !year.Success && !CalendarWords.IsEnglishMonth(month.Value)))
        {
            return null;
        }

        var (first, last) = Days(text, match);
        var start = isMonthFirst ? match.Index : first.Index;
        var end = year.Success ? year.Index + year.Length : match.Index + match.Length;
        return new DateMention(start, end - start, Number(first), number, year.Success ? Number(year) : null) { Until = last is null ? null : (Number(last), number) };
    }

    /// <summary>
    /// The first day, and the last one of consecutive days or of a span. Two numbers that don't belong together
    /// ("salle 4, 12 mars", "soirée 12 - 3 avril") are not a span: the last one is the day.
    /// </summary>
    private static (Capture First, Capture? Last) Days(string text, Match match)
    {
        var days = match.Groups["day"].Captures;
        var joints = match.Groups["joint"].Captures;
        var (first, isSpan) = (days.Count - 1, true);
        while (first > 0 && Number(days[first - 1]) > 0 && Number(days[first - 1]) < Number(days[first]) && BelongsToNext(first - 1))
        {
            first--;
            isSpan &= Spans().IsMatch(joints[first].Value) || (IsEveOfNext(first) && !Either().IsMatch(joints[first].Value));
        }

        return (days[first], isSpan && first < days.Count - 1 ? days[^1] : null);

        bool IsEveOfNext(int day) => Number(days[day]) + 1 == Number(days[day + 1]);

        bool BelongsToNext(int day)
        {
            var joint = joints[day].Value;
            var isJoined = IsEveOfNext(day) || JoinsDays().IsMatch(joint) || (day < days.Count - 2 && Comma().IsMatch(joint));
            return isJoined && (!IsLoose(joint) || IsIntroduced(text, match.Index));
        }
    }

    private static bool IsLoose(string joint) => joint.Contains(' ', StringComparison.Ordinal) && !joint.Any(char.IsLetter) && !joint.Contains('&', StringComparison.Ordinal);

    private static bool IsIntroduced(string text, int index) => Introduction().IsMatch(text[Math.Max(0, index - IntroductionReach)..index]);

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>"1er mars 2016", and up to seven days of one month.</summary>
    [GeneratedRegex(@"(?<![0-9/.:#°])(?:" + Day + Joint + @"(?:(?:le|les)\s)?(?:\p{L}{3,10}\.?\s)?){0,6}" + DayAtMonth + @"(?(joined)|[\s-](?:of\s)?)(?<month>[\p{L}\p{M}]{3,12})(?![\p{L}\p{M}0-9])(?:\.?,?[\s-]\(?(?:de\s)?" + Year + ")?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    /// <summary>"March 28th, 2014", "March 3-5".</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}0-9])(?<month>\p{L}{3,12})\.?\s(?:the\s)?" + Day + "(?:" + Joint + Day + @")?(?!:|\s?h\b)(?:,?\s" + Year + ")?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    /// <summary>What stands between days that belong together, whether they follow each other or not.</summary>
    [GeneratedRegex(@"^\s?(?:et|&|\+|au|à|-|–|—|/|ou|puis|and|or|to)\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JoinsDays();

    /// <summary>What stands between days of which the last two are joined by a word.</summary>
    [GeneratedRegex(@"^,\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\s?(?:ou|or)\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Either();

    [GeneratedRegex(@"au|à|-|–|—|to", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();

    [GeneratedRegex(@"(?:^|[:(\n]\s?|(?<!\p{L})(?:du|les?|from|the|\p{L}+dis?|dimanches?|\p{L}+day)\s)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
