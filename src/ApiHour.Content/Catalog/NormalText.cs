using System.Text;

namespace ApiHour.Content.Catalog;

/// <summary>Brings text into one Unicode form, whatever it holds.</summary>
internal static class NormalText
{
    /// <summary>What no text may hold, U+FFFE and halves of characters, becomes U+FFFD: <see cref="string.Normalize(NormalizationForm)"/> would throw.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == '\uFFFE' ? Rune.ReplacementChar : rune);
        }

        return mended.ToString().Normalize(form);
    }
}
