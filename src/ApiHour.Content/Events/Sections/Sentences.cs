using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Sections;

/// <summary>Takes a text apart into sentences: a stop ends one only before a blank, and not where it shortens an initial, a month or a weekday.</summary>
internal static partial class Sentences
{
    private const string Abbreviated = @"\b(?:\p{Lu}|[Jj]anv?|[Ff][ée]vr?|[Aa]vr|[Jj]uil|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd][ée]c|[Ll]un|[Mm]ar|[Mm]er|[Jj]eu|[Vv]en|[Ss]am|[Dd]im)";

    /// <summary>The sentences, without the stops at their ends.</summary>
    public static IEnumerable<Match> In(string text) => Sentence().Matches(text);

    /// <summary>The sentence that is not over at the end of a text; empty when there is none.</summary>
    public static string OpenIn(string text) => In(text).LastOrDefault() is { } last && last.Index + last.Length == text.Length ? last.Value : "";

    /// <summary>"L'adresse" begins a sentence even where the stop before it is missing.</summary>
    [GeneratedRegex(@"(?:(?!\sL['’]adresse|\sAdresse\s*:)[^.!?\n]|[.!?](?=\S)|(?<=" + Abbreviated + @")\.)+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
