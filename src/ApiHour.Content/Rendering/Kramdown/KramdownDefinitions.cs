using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>
/// Rewrites the link definitions that begin a paragraph from kramdown's rules to CommonMark's, which refuses destinations that hold blanks and
/// titles that hold their quotes, and takes such a line and all definitions below it for text (§4.7).
/// </summary>
internal static partial class KramdownDefinitions
{
    /// <summary>The longest definition that is looked at.</summary>
    private const int MaxLength = 2_000;

    private static readonly SearchValues<string> TitleStarts = SearchValues.Create([" \"", " '", "\t\"", "\t'"], StringComparison.Ordinal);

    public static void Rewrite(StringLineGroup lines)
    {
        var at = 0;
        while (at < lines.Count && lines.Lines[at].Slice.AsSpan().TrimStart() is ['[', ..] && (Measure(TextFrom(lines, at)) ?? Mend(lines, at)) is (var count, var hasTitle))
        {
            at += count;
            if (!hasTitle && at < lines.Count && lines.Lines[at].Slice.AsSpan().Trim() is var title && IsTitle(title))
            {
                Replace(lines, at++, KramdownLinkParser.Escape(title.ToString()));
            }
        }
    }

    /// <summary>The lines of the definition that a text begins with, by CommonMark's rules, and whether it has a title; null when there is none.</summary>
    private static (int Count, bool HasTitle)? Measure(string text)
    {
        var rest = new StringSlice(text);
        return LinkReferenceDefinition.TryParse(ref rest, out var definition)
            ? (text.AsSpan(0, Math.Min(rest.Start, text.Length)).TrimEnd().Count('\n') + 1, !string.IsNullOrEmpty(definition.Title))
            : null;
    }

    private static (int Count, bool HasTitle)? Mend(StringLineGroup lines, int at)
    {
        if (ToCommonMark(lines.Lines[at].Slice.ToString()) is not { } strict || Measure(strict) is not { } read)
        {
            return null;
        }

        Replace(lines, at, strict);
        return read;
    }

    /// <summary>A line of kramdown's that defines a link as CommonMark writes it; null when it defines none.</summary>
    private static string? ToCommonMark(string line)
    {
        if (line.Length > MaxLength || Name().Match(line) is not { Success: true } name)
        {
            return null;
        }

        var rest = line.AsSpan(name.Length).TrimEnd();
        var titleStart = rest.IndexOfAny(TitleStarts);
        var title = titleStart < 0 ? [] : rest[(titleStart + 1)..];
        if (titleStart >= 0 && !IsTitle(title))
        {
            return null;
        }

        var destination = (titleStart < 0 ? rest : rest[..titleStart].TrimEnd()).ToString();
        if (!Address().IsMatch(destination))
        {
            return null;
        }

        return $"{name.Value}{(destination.StartsWith('<') ? destination : Bracket(destination))}{KramdownLinkParser.Escape(title.ToString())}";
    }

    private static string Bracket(string destination) =>
        $"<{KramdownLinkParser.Blank().Replace(destination, "%20").Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";

    private static bool IsTitle(ReadOnlySpan<char> text) => text is [('"' or '\'') and var quote, .., not '\\', var last] && quote == last;

    /// <summary>What stands from a line on, as far as a definition may go.</summary>
    private static string TextFrom(StringLineGroup lines, int at)
    {
        var text = new StringBuilder();
        for (; at < lines.Count && text.Length < MaxLength; at++)
        {
            text.Append(lines.Lines[at].Slice.AsSpan()).Append('\n');
        }

        return text.ToString();
    }

    private static void Replace(StringLineGroup lines, int at, string text) => lines.Lines[at].Slice = new StringSlice(text, lines.Lines[at].Slice.NewLine);

    /// <summary>Not "[Note]: ceci est important", which is text here and nothing in kramdown.</summary>
    [GeneratedRegex(@"^(?:<|\.{0,2}/|[a-z][a-z0-9+.-]*:\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^ {0,3}\[[^\^\[\]][^\[\]]*\]:[ \t]*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
