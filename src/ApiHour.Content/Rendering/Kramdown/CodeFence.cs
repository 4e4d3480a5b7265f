using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>An open fence of code.</summary>
/// <param name="Marks">The back ticks or tildes that open it.</param>
/// <param name="Column">Where its lines begin: at the words of the list item whose line it opens on, else 0.</param>
internal sealed partial record CodeFence(string Marks, int Column)
{
    /// <summary>The farthest that a fence may be indented (CommonMark §4.5).</summary>
    private const int MaxIndent = 3;

    /// <summary>The fence that is open after a line; null when none is.</summary>
    public static CodeFence? After(ReadOnlySpan<char> line, CodeFence? fence)
    {
        var text = line.TrimStart(" \t");
        var indent = Width(line[..^text.Length]);

        // A list item ends at words that stand before its own, and its fence with it.
        if (fence is null || (indent < fence.Column && !text.IsWhiteSpace()))
        {
            return OpenedBy(line);
        }

        return indent <= fence.Column + MaxIndent && text.StartsWith(fence.Marks) && text.TrimEnd().TrimStart(fence.Marks[0]).IsEmpty ? null : fence;
    }

    // Quotes and deeper lists need no care: their lines bear a mark or four blanks, so that none is taken for HTML or for a fence.
    private static CodeFence? OpenedBy(ReadOnlySpan<char> line)
    {
        var column = 0;
        foreach (var marker in Marker().EnumerateMatches(line))
        {
            column = marker.Length;
        }

        var text = line[column..].TrimStart(' ');
        if (line.Length - column - text.Length > MaxIndent || text is not ['`', '`', '`', ..] and not ['~', '~', '~', ..])
        {
            return null;
        }

        // Back ticks around words of a line are code in it.
        var info = text.TrimStart(text[0]);
        return text[0] is '`' && info.Contains('`') ? null : new CodeFence(new string(text[0], text.Length - info.Length), column);
    }

    private static int Width(ReadOnlySpan<char> blanks)
    {
        var width = 0;
        foreach (var blank in blanks)
        {
            width += blank == '\t' ? 4 - (width % 4) : 1;
        }

        return width;
    }

    [GeneratedRegex(@"\A {0,3}(?:[-*+]|[0-9]{1,9}\.) {1,4}(?=[`~])", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
