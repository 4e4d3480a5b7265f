using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Sections;

/// <summary>Finds words and headings in a post's text, whatever accents, case and markup stand between them.</summary>
internal sealed partial class WrittenWords
{
    private readonly string source;
    private readonly string letters;
    private readonly List<int> offsets;

    public WrittenWords(string text)
    {
        source = text;
        offsets = new List<int>(text.Length);
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or '&' && Markup().Match(text, i) is { Success: true } markup)
            {
                Append(folded, markup.Value[0] is '&' ? WebUtility.HtmlDecode(markup.Value) : "", i);
                i += markup.Length - 1;
            }
            else
            {
                Append(folded, text.AsSpan(i, 1), i);
            }
        }

        letters = folded.ToString();
    }

    /// <summary>The offset of some words in the text, from an offset on; negative when they are not there. A number is no part of a longer one.</summary>
    public int Find(string words, int from)
    {
        var wanted = FoldedText.Of(words);
        var start = offsets.BinarySearch(from);
        start = start < 0 ? ~start : start;
        while (wanted.Length > 0 && start < letters.Length && letters.IndexOf(wanted, start, StringComparison.Ordinal) is var at and >= 0)
        {
            if (!CutsNumber(at) && !CutsNumber(at + wanted.Length))
            {
                return offsets[at];
            }

            start = at + 1;
        }

        return -1;
    }

    /// <summary>The offset of a heading with these words and no others; that of the words elsewhere when markup hides the heading, else the start.</summary>
    public int FindHeading(string words)
    {
        var wanted = FoldedText.Of(words);
        var line = HeadingLines().Matches(source).FirstOrDefault(line => FoldedText.Of(line.Value) == wanted);
        return words.Length == 0 ? 0 : Math.Max(0, Find(words, line?.Index ?? 0));
    }

    /// <summary>Whether a number goes on across a place between two letters.</summary>
    private bool CutsNumber(int at) =>
        at > 0 && at < letters.Length && char.IsAsciiDigit(letters[at - 1]) && char.IsAsciiDigit(letters[at]) && offsets[at] == offsets[at - 1] + 1;

    private void Append(StringBuilder folded, ReadOnlySpan<char> characters, int offset)
    {
        foreach (var c in characters)
        {
            FoldedText.Append(folded, c);
        }

        while (offsets.Count < folded.Length)
        {
            offsets.Add(offset);
        }
    }

    [GeneratedRegex(@"^(?:#{1,6}|\*\*|__)[^\n]{1,200}", RegexOptions.Multiline)]
    private static partial Regex HeadingLines();

    /// <summary>An HTML tag or a character reference.</summary>
    [GeneratedRegex(@"\G(?:</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,2000})?/?>|&(?:[a-zA-Z]{2,12}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)")]
    private static partial Regex Markup();
}
