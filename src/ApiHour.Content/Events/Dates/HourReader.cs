using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the hours in a text with single spaces: <c>19h</c>, <c>18 h 30</c>, <c>de 19h à 21h</c>, <c>19-21h</c>, <c>7:30 pm</c>.</summary>
internal static partial class HourReader
{
    private const int Reach = 48;

    private const string OutsideNumber = @"(?<![\p{L}0-9:.](?<!à)|[0-9],)";

    private const string OfTheDay = "(?:[01]?[0-9]|2[0-3])";

    /// <summary>"19h", "18h30", "19 heures", "18 h 30". Minutes after a space count beside an "h" with one, and else at the end of a phrase, unlike in "à 19h 50 personnes"; the space before "au" may be missing: "19hau Celtill".</summary>
    private const string WithH = $@"(?<hour>{OfTheDay})(?:\sh\s(?<minute>[0-5][05])(?!,?\s(?:{EventNouns.Counted}|min|bis|{StreetNouns.Pattern}))"
        + $@"|\s?(?:h|heures?)(?:(?<minute>[0-5][0-9])|\s(?<minute>[0-5][05])(?=\s?(?:$|[\n,.;:()!–-]|(?:au|aux|à|dans|chez|pour|précises|pile)\s)))?)"
        + $@"(?:(?![\p{{L}}0-9])|(?=(?:aux?|à|dans|chez)(?!\p{{L}})))";

    /// <summary>"19:30", and "7.30" in the English count of hours: "7.30pm", "7.30 to 9 pm". By itself "19.30" may be a price or a version.</summary>
    private const string WithColon = $@"(?<hour>{OfTheDay})(?::(?<minute>[0-5][0-9])(?![0-9])\s?h?|\.(?<minute>[0-5][0-9])(?=(?:\s?(?:[-–—]|to|till|until)\s?[0-9]{{1,2}}(?:[.:][0-5][0-9])?)?\s?[ap]\.?m\b))";

    private const string Half = @"(?<half>[ap])\.?m\b";

    /// <summary>"19" in "19-21h" and "de 19 à 21h".</summary>
    private const string FirstOfTwo = $@"(?:(?<from>{OfTheDay})(?:[-–]|(?<=(?<!\p{{L}})(?:de|entre|from|between)\s[0-9]{{1,2}})\s(?:à|et|to|and)\s))";

    /// <summary>"à midi", "19h-minuit", "midi à 14h"; not "le repas de midi".</summary>
    private const string Noon = @"(?:(?<=(?<!\p{L})(?:à|dès|vers|entre|jusqu['’]à)\s)|(?<=h[0-9]{0,2}\s?(?:[-–]|et)\s?)|(?=midi\sà\s[0-9]))(?<noon>midi|minuit)(?!\p{L})";

    private const string InIso = "(?<=[0-9]T)(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9])";

    /// <summary>Two hours closer than this are not a span: "19h-19h30" says about when it begins.</summary>
    private static readonly TimeSpan ShortestSpan = TimeSpan.FromHours(1);

    /// <summary>Returns the hours in the order of the text, two joined ones as one; durations are left out.</summary>
    public static IReadOnlyList<HourMention> Read(string text)
    {
        var hours = new List<HourMention>();
        foreach (Match match in Hour().Matches(text))
        {
            if (hours is [.., { Until: null } first] && match.Index - first.End < Reach && IsJoint(text, first, match.Index))
            {
                hours[^1] = Join(first with { Start = AsLate(first.Start, text.AsSpan(first.Index, first.Length), match) }, match.Index + match.Length, Time(match));
            }
            else if (match.Groups["from"] is { Success: true } from)
            {
                hours.Add(Join(new HourMention(match.Index, 0, AsLate(Time(from.Value, "", IsMorning(match) ? "a" : ""), from.Value, match), null), match.Index + match.Length, Time(match)));
            }
            else if (!IsLength(text, match))
            {
                hours.Add(new HourMention(match.Index, match.Length, Time(match), null));
            }
        }

        return hours;
    }

    private static bool IsJoint(string text, HourMention first, int next) =>
        Joint().IsMatch(text[first.End..next]) && (!And().IsMatch(text[first.End..next]) || Between().IsMatch(text[Math.Max(0, first.Index - Reach)..first.Index]));

    private static HourMention Join(HourMention first, int end, TimeOnly until) =>
        first with { Length = end - first.Index, Until = until - first.Start < ShortestSpan ? null : until };

    private static bool IsMorning(Match hour) => hour.Groups["half"].Value is "a" or "A";

    /// <summary>The first of two hours, in the half of the day that only the second one names: "de 7h à 9h du soir", "from 7:30 to 9 pm".</summary>
    private static TimeOnly AsLate(TimeOnly first, ReadOnlySpan<char> written, Match second) =>
        (second.Groups["evening"].Success || second.Groups["half"].Value is "p" or "P") && !written.TrimEnd('.').EndsWith("m", StringComparison.OrdinalIgnoreCase)
        && first.Hour < 12 && first.AddHours(12) < Time(second) ? first.AddHours(12) : first;

    private static bool IsLength(string text, Match match) =>
        LengthAfter().IsMatch(text, match.Index + match.Length) || LengthBefore().IsMatch(text[Math.Max(0, match.Index - Reach)..match.Index]);

    private static TimeOnly Time(Match match) => match.Groups["noon"] is { Success: true } noon
        ? new TimeOnly(noon.Length == "midi".Length ? 12 : 0, 0)
        : Time(match.Groups["hour"].Value, match.Groups["minute"].Value, match.Groups["evening"].Success ? "p" : match.Groups["half"].Value);

    private static TimeOnly Time(string hourDigits, string minuteDigits, string half)
    {
        var hour = int.Parse(hourDigits, CultureInfo.InvariantCulture);
        var minute = minuteDigits.Length > 0 ? int.Parse(minuteDigits, CultureInfo.InvariantCulture) : 0;
        return half switch
        {
            "p" or "P" when hour < 12 => new TimeOnly(hour + 12, minute),
            "a" or "A" when hour == 12 => new TimeOnly(0, minute),
            _ => new TimeOnly(hour, minute),
        };
    }

    [GeneratedRegex("(?:" + OutsideNumber + "(?:" + FirstOfTwo + "?(?:(?:" + WithH + "|" + WithColon + @")(?:\s?" + Half + @"|(?=\s?(?<evening>du\ssoir|de\sl['’]après-midi)(?!\p{L})))?|(?<hour>1[0-2]|[1-9])\s?" + Half + ")|" + Noon + ")|" + InIso + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^\s?(?:\([^()0-9\n]{1,30}\)\s?)?(?:à|-|–|—|/|→|to|until|till|jusqu['’](?:à|aux?)|et|and)\s?(?:environ\s|vers\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s?(?:et|and)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"(?<!\p{L})(?:entre|between)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\G\s(?:d['’]|de\s)(?!l['’]après)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LengthAfter();

    [GeneratedRegex(@"(?<!\p{L})(?:pendant|durant|durée\s?:?|soit|dur(?:e|era|ant|ent|eront)|lasts?|lasting|moins\sde|plus\sde|près\sde|toutes\sles|chaque|en|sur|(?<!à\s)environ)\s(?:environ\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LengthBefore();
}
