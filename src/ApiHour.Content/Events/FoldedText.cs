using System.Globalization;
using System.Text;

namespace ApiHour.Content.Events;

/// <summary>A text as letters and digits only, without accents and case: words are found in it whatever marks stand between them.</summary>
internal sealed class FoldedText
{
    private readonly string letters;
    private readonly List<int> offsets = [];

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) is { } letter)
            {
                folded.Append(letter);
                offsets.AddRange(Enumerable.Repeat(i, letter.Length));
            }
        }

        letters = folded.ToString();
    }

    /// <summary>The letters and digits of a text, folded.</summary>
    public static string Of(string text) => string.Concat(text.Select(Fold));

    /// <summary>The offset of some words in the text, from an offset on; negative when they are not there.</summary>
    public int Find(string words, int from = 0)
    {
        var start = offsets.BinarySearch(from);
        start = start < 0 ? ~start : start;
        var wanted = Of(words);
        var at = wanted.Length == 0 || start >= letters.Length ? -1 : letters.IndexOf(wanted, start, StringComparison.Ordinal);
        return at < 0 ? -1 : offsets[at];
    }

    private static string? Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c.ToString(),
        >= 'A' and <= 'Z' => ((char)(c | 0x20)).ToString(),
        < '\u0080' => null,
        _ when !char.IsLetterOrDigit(c) => null,
        _ => string.Concat(c.ToString().Normalize(NormalizationForm.FormKD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)),
    };
}
