using System.Globalization;
using System.Text;

namespace ApiHour.Content.Catalog;

/// <summary>Brings text into one Unicode form, whatever it holds.</summary>
public static class NormalText
{
    /// <summary>What no text may hold, U+FFFE and halves of characters, becomes U+FFFD: <see cref="string.Normalize(NormalizationForm)"/> would throw.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == '\uFFFE' ? Rune.ReplacementChar : rune);
        }

        return mended.ToString().Normalize(form);
    }

    /// <summary>The text in lower case without accents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Form D keeps ligatures and small figures, form KD takes them apart.</param>
    public static string WithoutAccents(string text, NormalizationForm form) =>
        string.Concat(Of(text, form).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
