using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the hours in a text: <c>19h</c>, <c>18H30</c>, <c>de 19h à 21h</c>, <c>19:00</c>, <c>7:30 pm</c>.</summary>
internal static partial class HourReader
{
    private const int IntroductionReach = 16;

    /// <summary>Returns the hours in the order of the text, two that are joined as one.</summary>
    public static IReadOnlyList<HourMention> Read(string text)
    {
        var hours = new List<HourMention>();
        foreach (Match match in Hour().Matches(text))
        {
            if (hours is [.., { Until: null } first] && Joint().IsMatch(text[first.End..match.Index]))
            {
                hours[^1] = first with { Length = match.Index + match.Length - first.Index, Until = Time(match) };
            }
            else
            {
                hours.Add(new HourMention(match.Index, match.Length, Time(match), null));
            }
        }

        return hours;
    }

    /// <summary>The first hour that a word such as "à" introduces; null when there is none.</summary>
    public static HourMention? FindIntroduced(string text) =>
        Read(text).FirstOrDefault(hour => Introduction().IsMatch(text[Math.Max(0, hour.Index - IntroductionReach)..hour.Index]));

    private static TimeOnly Time(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture) : 0;
        return match.Groups["half"].Value switch
        {
            "p" or "P" when hour < 12 => new TimeOnly(hour + 12, minute),
            "a" or "A" when hour == 12 => new TimeOnly(0, minute),
            _ => new TimeOnly(hour, minute),
        };
    }

    [GeneratedRegex(@"(?<![\d:/.])(?:(?<hour>[01]?\d|2[0-3])(?:\s?(?:h|heures?)(?:\s?(?<minute>[0-5]\d))?(?![\p{L}\d])|:(?<minute>[0-5]\d)(?!\d))(?:\s?(?<half>[ap])\.?m\b)?|(?<hour>1[0-2]|[1-9])\s?(?<half>[ap])\.?m\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^\s*(?:à|-|–|—|/|to|until|jusqu['’]à|et)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:à|dès|de|partir de|vers|at|from|@)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
