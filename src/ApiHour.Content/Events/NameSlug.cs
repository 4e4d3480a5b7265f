using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events;

/// <summary>Writes names of people, sponsors and venues as parts of addresses.</summary>
internal static partial class NameSlug
{
    /// <summary>Letters that are no others with an accent.</summary>
    private static readonly (string Letter, string Ascii)[] Ligatures = [("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d")];

    /// <summary>The name in lower case with dashes, one spelling for one person: in ASCII unless it has none of its letters.</summary>
    public static string Of(string name)
    {
        var bare = Ligatures.Aggregate(NormalText.WithoutAccents(name, NormalizationForm.FormKD), (letters, ligature) => letters.Replace(ligature.Letter, ligature.Ascii, StringComparison.Ordinal));
        return NotAscii().Replace(bare, "-").Trim('-') is { Length: > 0 } slug ? slug : NotLetters().Replace(bare, "-").Trim('-');
    }

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotAscii();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotLetters();
}
