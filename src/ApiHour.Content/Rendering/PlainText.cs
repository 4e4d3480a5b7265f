using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Rendering;

/// <summary>What a piece of HTML says, without any markup.</summary>
internal static partial class PlainText
{
    private const int DescriptionLength = 200;

    /// <summary>The text before the excerpt's separator, else the first paragraph that says something; a bold line that is no sentence is a heading.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="leading">What stands before the separator; null when the post has none.</param>
    public static string Excerpt(IElement body, IElement? leading)
    {
        if (leading is not null)
        {
            return Of(leading);
        }

        var paragraphs = body.QuerySelectorAll("p").Where(p => p.Closest("table, blockquote") is null).Select(p => (Text: Of(p), Element: p)).Where(p => p.Text.Any(char.IsLetter));
        var heading = "";
        foreach (var (text, element) in paragraphs)
        {
            if (text[^1] is '.' or '!' or '?' or '…' || !BoldLine.Is(element))
            {
                return text;
            }

            heading = heading.Length > 0 ? heading : text;
        }

        return heading;
    }

    /// <summary>The words of an element but those of its cards, a blank where markup breaks the line.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        if (element.Closest(".embed") is null)
        {
            Add(element, text);
        }

        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    /// <summary>As many whole sentences, else words, as search engines and link previews show.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= DescriptionLength)
        {
            return text;
        }

        var sentence = DescriptionLength;
        while (sentence > DescriptionLength / 2 && !EndsSentence(text, sentence))
        {
            sentence--;
        }

        if (sentence > DescriptionLength / 2)
        {
            return text[..(sentence + 1)];
        }

        var word = text.LastIndexOf(' ', DescriptionLength);
        var end = word > 0 ? word : DescriptionLength - (char.IsHighSurrogate(text[DescriptionLength - 1]) ? 1 : 0);
        return text[..end].TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static void Add(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element && !element.ClassList.Contains("embed"))
            {
                var breaksLine = element.LocalName is "br" || HtmlElements.Line.Contains(element.LocalName);
                text.Append(breaksLine ? " " : "");
                Add(element, text);
                text.Append(breaksLine ? " " : "");
            }
        }
    }

    /// <summary>A sign inside a word, as in <c>Node.js</c>, ends nothing.</summary>
    private static bool EndsSentence(string text, int at) => text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // Not the single blanks, which stay as they are.
    [GeneratedRegex(@"[ \t\r\n]{2,}|[\t\r\n]")]
    private static partial Regex Blanks();
}
