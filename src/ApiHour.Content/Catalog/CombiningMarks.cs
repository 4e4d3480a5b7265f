using System.Globalization;
using System.Text;

namespace ApiHour.Content.Catalog;

/// <summary>Limits how many accents one letter may have: normalising takes time that grows with the square of their number.</summary>
/// <remarks>https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format: no language has more than 30.</remarks>
internal static class CombiningMarks
{
    /// <summary>The most marks on one letter.</summary>
    public const int Max = 30;

    /// <summary>The last character before the first combining mark. Text up to it, as most of Europe writes, is skipped many characters at a time.</summary>
    private const char LastPlain = '\u02FF';

    /// <summary>The offset of the first mark beyond <see cref="Max"/> on its letter; negative when there is none.</summary>
    public static int FindExcess(ReadOnlySpan<char> text)
    {
        var marks = 0;
        for (var at = 0; at < text.Length;)
        {
            var plain = text[at..].IndexOfAnyExceptInRange('\0', LastPlain);
            if (plain < 0)
            {
                return -1;
            }

            at += plain;
            _ = Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            marks = !IsMark(rune) ? 0 : plain > 0 ? 1 : marks + 1;
            if (marks > Max)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>The text without the marks that are too many.</summary>
    public static string Cut(string text)
    {
        var first = FindExcess(text);
        if (first < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text, 0, first, text.Length);
        var marks = Max;
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= Max)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }

    // The two half-width voiced marks are letters until normalisation turns them into marks.
    private static bool IsMark(Rune rune) => rune.Value is 0xFF9E or 0xFF9F
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
