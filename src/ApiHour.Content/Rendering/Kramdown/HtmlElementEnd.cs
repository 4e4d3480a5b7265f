using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Finds where an element of raw HTML ends, by its tags alone.</summary>
internal static partial class HtmlElementEnd
{
    /// <summary>The offset after an element's end tag; null when it has none.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="begin">Where its start tag begins.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="holdsMarkdown">Whether fences within it hold code, in which tags are none.</param>
    public static int? Find(string text, int begin, string name, bool holdsMarkdown)
    {
        if (HtmlElements.Void.Contains(name))
        {
            return text.IndexOf('>', begin) is var end and >= 0 ? end + 1 : null;
        }

        var (depth, line, fence) = (0, begin, new CodeFence());
        foreach (var tag in Tags().EnumerateMatches(text, begin))
        {
            line = holdsMarkdown ? fence.ReadLines(text, line, tag.Index) : line;
            if (fence.IsOpen || StepOf(text.AsSpan(tag.Index, tag.Length), name) is not { } step)
            {
                continue;
            }

            depth += step;
            if (depth == 0)
            {
                return tag.Index + tag.Length;
            }
        }

        return null;
    }

    /// <summary>The level down or up that a tag of that name leads, none where it is start and end at once; null for other tags.</summary>
    private static int? StepOf(ReadOnlySpan<char> tag, string name)
    {
        var isEnd = tag[1] == '/';
        var found = tag[(isEnd ? 2 : 1)..];
        return !found.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (found.Length > name.Length && char.IsLetterOrDigit(found[name.Length])) ? null
            : isEnd ? -1
            : tag is [.., '/', '>'] ? 0
            : 1;
    }

    [GeneratedRegex(@"</?(?>[a-zA-Z][a-zA-Z0-9]*)(?:[^<>""']|""[^""]*""|'[^']*')*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
