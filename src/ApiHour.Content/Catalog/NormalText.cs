using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog;

/// <summary>Brings text into one Unicode form, whatever it holds.</summary>
public static partial class NormalText
{
    /// <summary>Normalises a text. U+FFFE and unpaired surrogates, at which <see cref="string.Normalize(NormalizationForm)"/> would throw, become U+FFFD; excess marks on one letter are left out.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == '\uFFFE' ? Rune.ReplacementChar : rune);
        }

        return CombiningMarks.Cut(mended.ToString()).Normalize(form);
    }

    /// <summary>Only the words, separated by single spaces: lower case, without accents and punctuation.</summary>
    public static string WordsOf(string text) => string.Join(' ', NotWord().Split(WithoutAccents(text, NormalizationForm.FormKD)).Where(word => word.Length > 0));

    /// <summary>The text in lower case without accents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Form D keeps ligatures and small figures, form KD takes them apart.</param>
    public static string WithoutAccents(string text, NormalizationForm form)
    {
        var letters = Of(text, form);
        return (Ascii.IsValid(letters) ? letters : string.Concat(letters.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark))).ToLowerInvariant();
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
