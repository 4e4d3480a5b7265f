using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the weekdays around a date: <c>le mardi soir 12 mars</c>, <c>mardi/mercredi 12 mars</c>, <c>le 12 mars (mardi)</c>.</summary>
internal static partial class WeekdayReader
{
    private const int Reach = 48;
    private const int LongestAbbreviation = 5;

    /// <summary>Returns the date with its weekdays.</summary>
    /// <param name="mention">The date.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the date before it ends: "mar." is a month there, and no weekday here.</param>
    public static DateMention AddTo(DateMention mention, string text, int from)
    {
        var weekdays = new List<string>();
        var lead = mention.Index;
        var start = Math.Max(from, mention.Index - Reach);
        var next = mention.Index;
        foreach (var word in Words().Matches(text[start..mention.Index]).Reverse())
        {
            var end = start + word.Index + word.Length;
            var isFiller = Filler().IsMatch(word.Value);
            if (!Gap().IsMatch(text[end..next]) || (!isFiller && CalendarWords.Weekday(word.Value) is null) || (!isFiller && word.Length < LongestAbbreviation && text[end..next].Trim(' ', '.').Length > 0))
            {
                break;
            }

            next = start + word.Index;
            if (!isFiller)
            {
                weekdays.Insert(0, word.Value);
                lead = next;
            }
        }

        if (After().Match(text, mention.End) is { Success: true } after && CalendarWords.Weekday(after.Groups["word"].Value) is not null)
        {
            weekdays.Add(after.Groups["word"].Value);
        }

        return mention with { Weekdays = weekdays, Lead = lead };
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Words();

    /// <summary>What may stand between a weekday and the next one or the date: a full stop after an abbreviation, but no sentence's end.</summary>
    [GeneratedRegex(@"^(?:\.?\s?|\s?[,/&(«–-]\s?)$")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:le|les|du|ce|ou|et|soir|matin|midi|après|prochaine?|the|on|and|or|next|evening|morning)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\G\s?(?:\(|,\s?(?:c['’]est\s)?(?:un\s|le\s)?)(?<word>[\p{L}\p{M}]{3,10})(?![\p{L}\p{M}'’])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
