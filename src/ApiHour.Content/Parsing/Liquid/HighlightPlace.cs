using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>What stands around a block of code, which needs lines of its own.</summary>
internal sealed partial class HighlightPlace
{
    /// <summary>As far as the beginning of a line is looked for: many tags may stand on a long one.</summary>
    private const int MaxLine = 1_000;

    /// <summary>The longest indentation that a list or quotation asks for.</summary>
    private const int MaxIndent = 40;

    /// <param name="body">The body.</param>
    /// <param name="open">The offset of the tag that opens the block.</param>
    /// <param name="end">The offset behind the tag that closes it.</param>
    public HighlightPlace(string body, int open, int end)
    {
        var from = Math.Max(0, open - MaxLine);
        var line = body[(body.LastIndexOf('\n', Math.Max(0, open - 1), Math.Max(0, open - from)) + 1)..open];
        var marks = line.Length < MaxLine ? Marks().Match(line).Value : "";
        marks = marks.Length > MaxIndent ? "" : marks;
        Indent = string.Concat(marks.Select(mark => mark is '>' or '\t' ? mark : ' '));
        var gap = $"\n{Indent}\n{Indent}";
        var follows = body.AsSpan(end).TrimStart(" \t");
        // A hyphen of a tag takes away the line breaks around it.
        Before = marks.Length == line.Length && body[open + 2] is not '-' ? "" : gap;
        After = follows is [] or ['\n', ..] && body[end - 3] is not '-' ? "" : gap;
    }

    /// <summary>What begins each line of the list item or quotation that the block stands in.</summary>
    public string Indent { get; }

    /// <summary>What ends the line that the block begins on.</summary>
    public string Before { get; }

    /// <summary>What ends the line that the block ends on.</summary>
    public string After { get; }

    [GeneratedRegex(@"\A[ \t>]*(?:(?:[*+-]|[0-9]{1,9}\.)[ \t]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
