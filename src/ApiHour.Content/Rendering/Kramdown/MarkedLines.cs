using System.Text;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>The lines of a quotation, or of a list item that holds HTML with Markdown in it, without what makes them part of it.</summary>
/// <param name="Content">The lines.</param>
/// <param name="First">What the first of them begins with.</param>
/// <param name="Further">What the others begin with.</param>
/// <param name="End">The offset after the last of them.</param>
internal sealed partial record MarkedLines(string Content, string First, string Further, int End)
{
    /// <summary>What the start tag of an element that holds Markdown has.</summary>
    public const string Sign = "markdown=";

    /// <summary>Whether HTML with Markdown in it may stand in the lines.</summary>
    public bool HoldMarkdown => Content.Contains(Sign, StringComparison.Ordinal);

    /// <summary>The lines from an offset on; null when neither a quotation nor such an item begins there.</summary>
    public static MarkedLines? At(string text, int at)
    {
        if (Quote().Match(text, at) is { Success: true } quote)
        {
            var begin = quote.Groups["indent"].Value + "> ";
            return Read(text, at, begin, begin, line => Quote().Match(text, line) is { Success: true } mark ? mark.Length : null);
        }

        if (Item().Match(text, at) is not { Success: true } marker)
        {
            return null;
        }

        var further = new string(' ', marker.Length);
        var lines = Read(text, at, marker.Value, further, line => line == at || string.CompareOrdinal(text, line, further, 0, further.Length) == 0 ? further.Length : null);
        return lines.HoldMarkdown ? lines : null;
    }

    /// <summary>Gives lines back what they began with.</summary>
    public string Mark(string lines)
    {
        var written = new StringBuilder(lines.Length + 64);
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
        {
            written.Append(written.Length == 0 ? First : line.Length == 0 ? Further.TrimEnd() : Further).Append(line).Append('\n');
        }

        return written.ToString();
    }

    /// <param name="text">The whole text.</param>
    /// <param name="at">The offset of the first line.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="further">What the others begin with.</param>
    /// <param name="markAt">The length of what the line at an offset begins with; null when the line is none of them.</param>
    private static MarkedLines Read(string text, int at, string first, string further, Func<int, int?> markAt)
    {
        var content = new StringBuilder();
        var mayHoldEmptyLines = string.IsNullOrWhiteSpace(further);
        var (end, empty) = (at, 0);
        for (var line = at; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var found and >= 0 ? found + 1 : text.Length;
            if (mayHoldEmptyLines && text.AsSpan(line, next - line).IsWhiteSpace())
            {
                empty++;
            }
            else if (markAt(line) is { } length)
            {
                content.Append('\n', empty).Append(text, line + length, next - line - length);
                (end, empty) = (next, 0);
            }
            else
            {
                break;
            }

            line = next;
        }

        return new MarkedLines(content.ToString(), first, further, end);
    }

    [GeneratedRegex(@"\G(?<indent> {0,3})> ?", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"\G {0,3}(?:[-*+]|[0-9]{1,9}\.) {1,4}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
