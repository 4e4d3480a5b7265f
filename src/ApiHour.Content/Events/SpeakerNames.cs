using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events;

/// <summary>Reads people's names.</summary>
internal static partial class SpeakerNames
{
    /// <summary>The names that a billing joins by a comma, <c>&amp;</c>, <c>+</c>, "et" or "and", or by a slash where both sides have several words. "R&amp;D" and "C++" are words.</summary>
    public static IReadOnlyList<string> Split(string billing) =>
        [.. Joints().Split(billing).Select(name => name.Trim()).Where(name => name.Length > 0)];

    /// <summary>Letters that are no others with an accent.</summary>
    private static readonly (string Letter, string Ascii)[] Ligatures = [("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d")];

    /// <summary>The name in lower case with dashes, one spelling for one person: in ASCII unless it has none of its letters.</summary>
    public static string Slug(string name)
    {
        var bare = Ligatures.Aggregate(WithoutAccents(name), (letters, ligature) => letters.Replace(ligature.Letter, ligature.Ascii, StringComparison.Ordinal));
        return NotAscii().Replace(bare, "-").Trim('-') is { Length: > 0 } slug ? slug : NotLetters().Replace(bare, "-").Trim('-');
    }

    /// <summary>The name in lower case without accents.</summary>
    public static string WithoutAccents(string name) => NormalText.WithoutAccents(name, NormalizationForm.FormKD);

    [GeneratedRegex(@"\s*(?:,|(?<=\s)&|&(?=\s)|(?<=\s)\+(?=\s)|\s/\s(?<=\p{L}\s[\p{L}.'’-]+\s/\s)(?=[\p{L}.'’-]+\s\p{L})|\bet\b|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotAscii();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotLetters();
}
