using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads how long talks take, in minutes with their questions.</summary>
internal static partial class TalkLength
{
    /// <summary>Takes the length off the end of a heading: <c>(30 min)</c>, <c>• 15 min</c>, <c>• 1h30</c>.</summary>
    public static (string Words, int? Minutes) TakeFrom(string heading)
    {
        var match = AtEnd().Match(heading);
        return match.Success ? (heading[..match.Index].Trim(), Number(match, "hours") * 60 + Number(match, "minutes")) : (heading, null);
    }

    /// <summary>The length of a talk whose heading says none, by the concept: "(10 minutes + 5 minutes de questions)"; null when that says none.</summary>
    /// <param name="concept">What the post says of its talks in general.</param>
    /// <param name="someAreStated">Whether other headings say theirs: of several lengths, this one is then the shortest.</param>
    public static int? Usual(string concept, bool someAreStated)
    {
        var match = InConcept().Match(concept);
        if (!match.Success)
        {
            return null;
        }

        var lengths = match.Groups["length"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        return lengths.Count == 1 || someAreStated ? lengths.Min() + Number(match, "questions") : null;
    }

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\s*(?:[•·|–—-]\s*|\()\s*(?:(?<minutes>\d{1,3})\s?(?:min(?:ute)?s?|mn|['’′])|(?<hours>\d)\s?h(?:eures?)?\s?(?<minutes>[0-5]\d)?)\.?\s*\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\((?:de\s+)?(?:(?:\d+\s?[x×]\s?)?(?<length>\d{1,3})(?:\s?minutes)?(?:\s*(?:,|et|ou|&|and|or)\s*)?)+\s*(?:minutes?|min)?(?:\s*\+\s*(?<questions>\d{1,2})\s*min(?:utes)?[^)]*)?\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InConcept();
}
