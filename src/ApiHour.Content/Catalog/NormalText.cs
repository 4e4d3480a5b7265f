using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog;

/// <summary>Brings text into one Unicode form, whatever it holds.</summary>
public static partial class NormalText
{
    /// <summary>What no text may hold, U+FFFE and halves of characters, becomes U+FFFD: <see cref="string.Normalize(NormalizationForm)"/> would throw. Marks that are too many for one letter are left out.</summary>
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

    /// <summary>The words alone, one blank between two: without case, accents, and what marks and blanks are written.</summary>
    public static string WordsOf(string text) => string.Join(' ', NotWord().Split(WithoutAccents(text, NormalizationForm.FormKD)).Where(word => word.Length > 0));

    /// <summary>The text in lower case without accents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Form D keeps ligatures and small figures, form KD takes them apart.</param>
    public static string WithoutAccents(string text, NormalizationForm form) =>
        string.Concat(Of(text, form).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
