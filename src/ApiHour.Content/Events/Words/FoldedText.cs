using System.Collections.Concurrent;
using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Words;

/// <summary>Reduces a text to its letters and digits, without accents and case.</summary>
internal static class FoldedText
{
    /// <summary>The folded form of letters beyond ASCII: few different ones are used, but often.</summary>
    private static readonly ConcurrentDictionary<char, string> Letters = new();

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>Appends a character as it is folded: nothing for one that is neither letter nor digit.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        if (c < '\u0080')
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }
        else if (char.IsLetterOrDigit(c))
        {
            folded.Append(Letters.GetOrAdd(c, letter => NormalText.WithoutAccents(letter.ToString(), NormalizationForm.FormKD)));
        }
    }
}
