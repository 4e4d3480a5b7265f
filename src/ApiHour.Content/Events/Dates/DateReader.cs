using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the dates in a text: <c>mardi 1er mars 2016</c>, <c>du 3 au 5 avril</c>, <c>05/05/2023</c>, <c>2026-11-26</c>, <c>May 28th, 2014</c>.</summary>
internal static partial class DateReader
{
    private const int WeekdayReach = 40;

    /// <summary>Returns the dates in the order of the text.</summary>
    public static IReadOnlyList<DateMention> Read(string text)
    {
        var found = Matches(text).OrderBy(mention => mention.Index).ThenByDescending(mention => mention.Length).ToList();
        var apart = new List<DateMention>();
        foreach (var mention in found.Where(mention => mention.In(mention.Year ?? 2000) is not null))
        {
            if (apart is [.., var last] && mention.Index < last.End)
            {
                continue;
            }

            if (apart is [.., { Until: null } first] && (first.Year is null || first.Year == mention.Year) && Joint().IsMatch(text[first.End..mention.Index]))
            {
                apart[^1] = first with { Length = mention.End - first.Index, Year = mention.Year, Until = (mention.Day, mention.Month) };
                continue;
            }

            apart.Add(mention with { Weekdays = WeekdaysBefore(text, mention.Index) });
        }

        return apart;
    }

    private static IEnumerable<DateMention> Matches(string text)
    {
        foreach (Match match in DayFirst().Matches(text).Concat(MonthFirst().Matches(text)))
        {
            if (CalendarWords.Month(match.Groups["month"].Value) is { } month)
            {
                var last = match.Groups["last"] is { Success: true } group ? (Number(group), month) : ((int, int)?)null;
                yield return new DateMention(match.Index, match.Length, Number(match.Groups["day"]), month, Year(match)) { Until = last };
            }
        }

        foreach (Match match in Numeric().Matches(text).Concat(Iso().Matches(text)))
        {
            yield return new DateMention(match.Index, match.Length, Number(match.Groups["day"]), Number(match.Groups["month"]), Year(match));
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static int? Year(Match match) => match.Groups["year"] is { Success: true } group ? Number(group) is var year and < 100 ? 2000 + year : Number(group) : null;

    /// <summary>The weekdays right before a date, words like "le" and "soir" passed over.</summary>
    private static List<string> WeekdaysBefore(string text, int index)
    {
        var weekdays = new List<string>();
        var words = Words().Matches(text[Math.Max(0, index - WeekdayReach)..index]).Select(word => word.Value);
        foreach (var word in words.Reverse().TakeWhile(word => IsFiller(word) || CalendarWords.Weekday(word) is not null))
        {
            if (!IsFiller(word))
            {
                weekdays.Insert(0, word);
            }
        }

        return weekdays;
    }

    private static bool IsFiller(string word) => word.ToUpperInvariant() is "LE" or "LES" or "DU" or "CE" or "OU" or "ET" or "SOIR" or "THE" or "ON" or "AND" or "OR";

    [GeneratedRegex(@"(?<![\d/.:h])(?<day>\d{1,2})(?:\s?(?:er|ère|ere|e|ème|eme|st|nd|rd|th))?\b(?:\s*(?:et|&|,|au|à|-|–|and|to)\s*(?:(?:le|les)\s+)?(?:\p{L}+di\s+|dimanche\s+)?(?<last>\d{1,2})(?:er|st|nd|rd|th)?)*\s+(?:of\s+)?(?<month>\p{L}{3,})\b\.?(?:,?\s+(?<year>(?:19|20)\d\d)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<![\d/.-])(?<day>\d{1,2})(?:(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>(?:20)?\d\d)|(?<=\b[Ll]e\s+\d{1,2})/(?<month>\d{1,2}))(?![\d/.-]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*(?:au|à|-|–|to|until|jusqu['’]au)\s*(?:\p{L}+\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
