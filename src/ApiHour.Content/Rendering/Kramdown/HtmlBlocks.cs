using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>
/// Rewrites the raw HTML blocks of a body from kramdown's rules to CommonMark's: kramdown's block runs to its end tag and
/// what follows is Markdown again, CommonMark's runs to the next empty line (§4.6).
/// </summary>
internal static partial class HtmlBlocks
{
    /// <summary>After so many elements without an end tag, and so many levels of Markdown in HTML, the rest is left as it is.</summary>
    private const int MaxUnclosed = 50;

    private const int MaxDepth = 5;

    private const string MarkdownAttribute = @"[^<>\n]*?(?<markdown>\smarkdown=[""']?(?:1|block|span)[""']?)";

    public static string Rewrite(string markdown) => Rewrite(markdown, MaxDepth);

    private static string Rewrite(string markdown, int depth)
    {
        if (depth == 0 || !markdown.Contains('<', StringComparison.Ordinal))
        {
            return markdown;
        }

        var written = new StringBuilder(markdown.Length + 64);
        var asksForMarkdown = markdown.Contains(MarkedLines.Sign, StringComparison.Ordinal);
        var comments = new MarkdownDocument();
        var fence = new CodeFence();
        var unclosed = 0;
        for (var at = 0; at < markdown.Length;)
        {
            var end = LineEnd(markdown, at);
            fence.Read(markdown.AsSpan(at, end - at));
            if (asksForMarkdown && !fence.IsOpen && MarkedLines.At(markdown, at) is { } marked)
            {
                written.Append(marked.HoldMarkdown ? marked.Mark(Rewrite(marked.Content, depth - 1)) : markdown[at..marked.End]);
                at = marked.End;
                continue;
            }

            var start = !fence.IsOpen && unclosed < MaxUnclosed ? BlockStart().Match(markdown, at, end - at) : Match.Empty;
            var isBlock = start.Success && HtmlElements.Block.Contains(start.Groups["name"].Value);
            if (isBlock && EndOf(markdown, start) is { } after)
            {
                Write(written, markdown[start.Index..after], start, depth);
                at = SkipLineEnd(markdown, after);
                continue;
            }

            unclosed += isBlock ? 1 : 0;
            end = fence.IsOpen ? end : CommentEnd(markdown, at, end, comments) ?? end;
            written.Append(markdown, at, end - at).Append('\n');
            at = end + 1;
        }

        return written.ToString();
    }

    /// <summary>The end of the last line of a comment, which may hold half a fence; null when a line begins none.</summary>
    private static int? CommentEnd(string markdown, int at, int end, MarkdownDocument comments)
    {
        var line = new StringSlice(markdown, at, end - 1);
        line.TrimStart();
        var start = KramdownExtension.StartOf(line);
        return start.Success && start.Groups["name"].Value is KramdownExtension.Comment && !start.Groups["isWhole"].Success && line.AsSpan()[start.Length..].IsWhiteSpace()
            && KramdownExtension.FindEnd(KramdownExtension.Comment, markdown, end, markdown.Length - end, isAlone: true, comments) is { } tag
            ? LineEnd(markdown, tag.Index) : null;
    }

    /// <summary>Writes an element as a block of its own.</summary>
    private static void Write(StringBuilder written, string element, Match start, int depth)
    {
        if (HoldsMarkdown(start))
        {
            WriteMarkdown(written, element, depth);
        }
        else
        {
            WriteHtml(written, element, depth);
        }

        written.Append("\n\n");
    }

    private static int? EndOf(string text, Match start) => HtmlElementEnd.Find(text, start.Index, start.Groups["name"].Value, HoldsMarkdown(start));

    private static bool HoldsMarkdown(Match start) => start.Groups["markdown"].Success || start.Groups["name"].Value.Equals("center", StringComparison.OrdinalIgnoreCase);

    private static void WriteMarkdown(StringBuilder written, string element, int depth)
    {
        var open = element.IndexOf('>', StringComparison.Ordinal) + 1;
        if (element.LastIndexOf("</", StringComparison.Ordinal) is var close && close >= open)
        {
            var inside = Rewrite(Outdent(element[open..close]), depth - 1);
            written.Append(element, 0, open).Append("\n\n").Append(inside).Append('\n').Append(element, close, element.Length - close);
        }
        else
        {
            written.Append(Filled(element));
        }
    }

    /// <summary>Writes HTML, and as Markdown what stands in those of its elements that ask for it.</summary>
    private static void WriteHtml(StringBuilder written, string html, int depth)
    {
        var at = 0;
        var unclosed = 0;
        for (var start = MarkdownStart().Match(html); start.Success && unclosed < MaxUnclosed;)
        {
            var name = start.Groups["name"].Value;
            if ((HtmlElements.Block.Contains(name) || HtmlElements.Part.Contains(name)) && EndOf(html, start) is { } after)
            {
                written.Append(Filled(html[at..start.Index]));
                WriteMarkdown(written, html[start.Index..after], depth);
                at = after;
                start = MarkdownStart().Match(html, at);
            }
            else
            {
                unclosed++;
                start = start.NextMatch();
            }
        }

        written.Append(Filled(html[at..]));
    }

    /// <summary>HTML without empty lines, which would end its block.</summary>
    private static string Filled(string html) => EmptyLines().Replace(Preformatted().Replace(html, text => EmptyLines().Replace(text.Value, FillLines)), "\n");

    /// <summary>Writes empty lines so that they are none to Markdown.</summary>
    private static string FillLines(Match lines) => "\n" + string.Concat(Enumerable.Repeat("&#10;", lines.ValueSpan.Count('\n') - 1));

    /// <summary>Removes the indentation that all lines share; the first one follows the start tag and has none.</summary>
    private static string Outdent(string inside)
    {
        string[] lines = [.. inside.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : line)];
        var shared = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Skip(1).Select(line => line.Length > 0 ? line[shared..] : line).Prepend(lines[0].Trim())).Trim('\n');
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    private static int SkipLineEnd(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from < text.Length && text[from] == '\n' ? from + 1 : from;
    }

    [GeneratedRegex(@"\G {0,3}<(?<name>[a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])(?:" + MarkdownAttribute + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();

    [GeneratedRegex("<(?<name>[a-zA-Z][a-zA-Z0-9]*)" + MarkdownAttribute, RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownStart();

    [GeneratedRegex(@"<pre(?=[\s>])(?>(?:[^<]+|<(?!/?pre[\s>]))*)</pre>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+")]
    private static partial Regex EmptyLines();
}
