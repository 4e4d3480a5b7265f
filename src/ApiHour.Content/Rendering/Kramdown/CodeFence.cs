using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Follows the lines of a body and tells where a fence of code is open.</summary>
internal sealed partial class CodeFence
{
    /// <summary>The farthest that a fence may be indented (CommonMark §4.5).</summary>
    private const int MaxIndent = 3;

    /// <summary>The back ticks or tildes that open the fence; null when none is open.</summary>
    private string? marks;

    /// <summary>Where the words of the list item begin that the line stands in; 0 outside of lists.</summary>
    private int column;

    /// <summary>Whether a fence is open after the lines that were read.</summary>
    public bool IsOpen => marks is not null;

    public void Read(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t");
        if (text.IsWhiteSpace())
        {
            return;
        }

        // A list item ends at words that stand before its own, and its fence with it.
        var indent = Width(line[..^text.Length]);
        if (indent < column)
        {
            (marks, column) = (null, 0);
        }

        if (marks is null)
        {
            Open(line);
        }
        else if (indent <= column + MaxIndent && text.StartsWith(marks) && text.TrimEnd().TrimStart(marks[0]).IsEmpty)
        {
            marks = null;
        }
    }

    /// <summary>Reads the whole lines from an offset of a text up to another, and returns where the next one begins.</summary>
    public int ReadLines(string text, int from, int end)
    {
        for (int lineEnd; (lineEnd = text.IndexOf('\n', from, end - from)) >= 0; from = lineEnd + 1)
        {
            Read(text.AsSpan(from, lineEnd - from));
        }

        return from;
    }

    // Quotes and deeper lists need no care: their lines bear a mark or four blanks, so that none is taken for HTML or for a fence.
    private void Open(ReadOnlySpan<char> line)
    {
        var begin = 0;
        foreach (var marker in Marker().EnumerateMatches(line))
        {
            begin = column = marker.Length;
        }

        var text = line[begin..].TrimStart(' ');
        if (line.Length - begin - text.Length > MaxIndent || text is not ['`', '`', '`', ..] and not ['~', '~', '~', ..])
        {
            return;
        }

        // Back ticks around words of a line are code in it.
        var info = text.TrimStart(text[0]);
        marks = text[0] is '`' && info.Contains('`') ? null : new string(text[0], text.Length - info.Length);
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

    [GeneratedRegex(@"\A {0,3}(?:[-*+]|[0-9]{1,9}\.) {1,4}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
