using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads how long talks take, in minutes with their questions.</summary>
internal static partial class TalkLength
{
    private const string Length = @"(?:~|env(?:iron|\.)?|durée\s*:?)?\s*(?:(?:(?<times>[1-9])\s?[x×]\s?)?(?<minutes>[0-9]{1,3})(?:\s?(?:min(?:ute)?s?|mn|['’′]))?"
        + @"(?:\s*\+\s*(?<more>[0-9]{1,2}))?\s?(?:min(?:ute)?s?|mn|(?<=[0-9])['’′]|(?<=['’′sn]))(?:\s+(?:de\s+)?questions?)?"
        + @"|(?<hours>[1-4])\s?h(?:eures?)?(?:\s?(?<minutes>[0-5][0-9]))?)\.?";

    /// <summary>Takes the length off a heading: <c>(30 min)</c> anywhere, <c>• 15 min</c>, <c>, 15 min</c>, <c>: 15 min</c>, <c>• 3 x 5 min</c> and <c>- 1h30</c> at its end.</summary>
    public static (string Words, int? Minutes) TakeFrom(string heading)
    {
        var match = InBrackets().Match(heading) is { Success: true } inBrackets ? inBrackets : Apart().Match(heading);
        var minutes = (Number(match, "hours") * 60) + ((Number(match, "minutes") + Number(match, "more")) * Math.Max(1, Number(match, "times")));
        return match.Success ? ($"{heading[..match.Index].Trim()} {heading[(match.Index + match.Length)..].Trim()}".Trim(), minutes == 0 ? null : minutes) : (heading, null);
    }

    /// <summary>The length of talks whose heading says none, according to the concept: "(10 minutes + 5 minutes de questions)"; null when that says none.</summary>
    /// <param name="concept">What the post says of its talks in general.</param>
    /// <param name="someAreStated">Whether other headings say theirs; the shortest of several lengths is then the usual one.</param>
    public static int? Usual(string concept, bool someAreStated)
    {
        var match = InConcept().Match(concept);
        if (!match.Success)
        {
            return null;
        }

        var lengths = match.Groups["length"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture)).Where(minutes => minutes > 0).Distinct().ToList();
        return lengths.Count == 1 || (someAreStated && lengths.Count > 0) ? lengths.Min() + Number(match, "questions") : null;
    }

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"[(\[]\s?" + Length + @"\s?[)\]]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\s?(?:[•·|]|[,:](?=\s)|(?<=\s)[–—/-])\s?" + Length + @"\s?(?=$|[•·|])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"\((?:de\s+)?(?:[0-9]{1,2}\s?[x×]\s?)?(?<length>[0-9]{1,3})(?![0-9])(?:\s?min(?:utes?)?)?(?:\s*(?:,|et|ou|à|&|and|or)\s*(?:[0-9]{1,2}\s?[x×]\s?)?(?<length>[0-9]{1,3})(?![0-9])(?:\s?min(?:utes?)?)?){0,5}"
        + @"(?<=min|minutes?)(?:\s*\+\s*(?<questions>[0-9]{1,2})\s*min(?:utes)?[^()]{0,60})?\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InConcept();
}
