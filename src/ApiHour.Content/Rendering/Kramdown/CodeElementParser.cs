using System.Net;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Takes what stands in <c>&lt;code&gt;</c> and its like as it is written: kramdown reads neither Markdown nor typography there.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#html-spans</remarks>
internal sealed partial class CodeElementParser : InlineParser
{
    public CodeElementParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = StartTag().Match(slice.Text, slice.Start, slice.Length);
        if (!start.Success || slice.AsSpan().IndexOf($"</{start.Groups["name"].ValueSpan}>", StringComparison.OrdinalIgnoreCase) is not (> 0 and var end))
        {
            return false;
        }

        var element = new ContainerInline { IsClosed = true };
        var at = 0;
        var text = slice.AsSpan()[..end].ToString();
        foreach (Match tag in Tags().Matches(text))
        {
            Append(element, text[at..tag.Index]);
            element.AppendChild(new HtmlInline(tag.Value));
            at = tag.Index + tag.Length;
        }

        Append(element, text[at..]);
        element.AppendChild(new HtmlInline($"</{start.Groups["name"].Value}>"));
        processor.Inline = element;
        slice.Start += end + start.Groups["name"].Length + "</>".Length;
        return true;
    }

    private static void Append(ContainerInline element, string words)
    {
        if (words.Length > 0)
        {
            element.AppendChild(new VerbatimInline(WebUtility.HtmlDecode(words)));
        }
    }

    [GeneratedRegex(@"\G<(?<name>code|kbd|samp|var)(?=[\s>])[^<>]*(?<!/)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartTag();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
