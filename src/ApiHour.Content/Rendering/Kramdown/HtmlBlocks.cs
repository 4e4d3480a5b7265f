using System.Text;
using System.Text.RegularExpressions;

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

    public static string Rewrite(string markdown) => Rewrite(markdown, MaxDepth);

    private static string Rewrite(string markdown, int depth)
    {
        if (depth == 0 || !markdown.Contains('<', StringComparison.Ordinal))
        {
            return markdown;
        }

        var written = new StringBuilder(markdown.Length + 64);
        CodeFence? fence = null;
        var unclosed = 0;
        for (var at = 0; at < markdown.Length;)
        {
            var end = LineEnd(markdown, at);
            var line = markdown.AsSpan(at, end - at);
            fence = CodeFence.After(line, fence);
            var start = fence is null && unclosed < MaxUnclosed ? BlockStart().Match(markdown, at, end - at) : Match.Empty;
            var isBlock = start.Success && HtmlElements.Block.Contains(start.Groups["name"].Value);
            if (isBlock && ElementEnd(markdown, start) is { } after)
            {
                Write(written, markdown[start.Index..after], start, depth);
                at = SkipLineEnd(markdown, after);
            }
            else
            {
                unclosed += isBlock ? 1 : 0;
                written.Append(line).Append('\n');
                at = end + 1;
            }
        }

        return written.ToString();
    }

    /// <summary>Writes an element as a block of its own.</summary>
    private static void Write(StringBuilder written, string element, Match start, int depth)
    {
        var open = element.IndexOf('>', StringComparison.Ordinal) + 1;
        var holdsMarkdown = start.Groups["name"].Value.Equals("center", StringComparison.OrdinalIgnoreCase) || start.Groups["markdown"].Success;
        if (holdsMarkdown && element.LastIndexOf("</", StringComparison.Ordinal) is var close && close >= open)
        {
            var inside = Rewrite(Outdent(element[open..close]), depth - 1);
            written.Append(element, 0, open).Append("\n\n").Append(inside).Append('\n').Append(element, close, element.Length - close);
        }
        else
        {
            var filled = Preformatted().Replace(element, text => EmptyLines().Replace(text.Value, FillLines));
            written.Append(EmptyLines().Replace(filled, "\n"));
        }

        written.Append("\n\n");
    }

    /// <summary>Writes empty lines so that they are none to Markdown.</summary>
    private static string FillLines(Match lines) => "\n" + string.Concat(Enumerable.Repeat("&#10;", lines.ValueSpan.Count('\n') - 1));

    /// <summary>Removes the indentation that all lines share; the first one follows the start tag and has none.</summary>
    private static string Outdent(string inside)
    {
        string[] lines = [.. inside.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : line)];
        var shared = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Skip(1).Select(line => line.Length > 0 ? line[shared..] : line).Prepend(lines[0].Trim())).Trim('\n');
    }

    /// <summary>The offset after the element's end tag; null when it has none.</summary>
    private static int? ElementEnd(string markdown, Match start)
    {
        var name = start.Groups["name"].Value;
        var after = start.Index + start.Length;
        if (HtmlElements.Void.Contains(name))
        {
            return markdown.IndexOf('>', after - 1) is var end and >= 0 ? end + 1 : null;
        }

        var depth = 0;
        foreach (var tag in Tags().EnumerateMatches(markdown, start.Index))
        {
            var text = markdown.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            var found = text[(isEnd ? 2 : 1)..];
            if (!found.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (found.Length > name.Length && char.IsLetterOrDigit(found[name.Length])))
            {
                continue;
            }

            depth += isEnd ? -1 : text is [.., '/', '>'] ? 0 : 1;
            if (depth == 0)
            {
                return tag.Index + tag.Length;
            }
        }

        return null;
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

    [GeneratedRegex(@"\G {0,3}<(?<name>[a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])(?:[^<>\n]*?(?<markdown>\smarkdown=[""']?(?:1|block|span)[""']?))?", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"</?(?>[a-zA-Z][a-zA-Z0-9]*)(?:[^<>""']|""[^""]*""|'[^']*')*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"<pre(?=[\s>])(?>(?:[^<]+|<(?!/?pre[\s>]))*)</pre>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+")]
    private static partial Regex EmptyLines();
}
