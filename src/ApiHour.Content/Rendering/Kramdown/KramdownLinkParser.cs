using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads link destinations that hold blanks or line breaks (CommonMark §6.3 refuses them, kramdown encodes them), titles that hold their quotes, and <c>[words] [name]</c>.</summary>
internal sealed partial class KramdownLinkParser : LinkInlineParser
{
    private const int MaxLength = 2_000;

    /// <summary>How deep parentheses may be nested: finding the end takes time that grows with the square of the depth (CommonMark §6.3 asks for three at least).</summary>
    private const int MaxDepth = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(')
        {
            return ApartIn(processor, slice) is { } apart ? MatchApart(processor, apart, ref slice) : base.Match(processor, ref slice);
        }

        var text = slice.AsSpan();
        var end = DestinationEnd(text);
        if (end < 0)
        {
            return false;
        }

        var inside = end > 0 ? text[2..end].Trim().ToString() : "";
        if (Blank().IsMatch(inside) && Loose().Match(inside) is { Success: true } loose && (Blank().IsMatch(loose.Groups["url"].Value) || HoldsItsQuote(loose.Groups["title"].Value)))
        {
            var strict = new StringSlice($"]({Blank().Replace(loose.Groups["url"].Value, "%20")}{Escape(loose.Groups["title"].Value)})");
            if (base.Match(processor, ref strict) && strict.IsEmpty)
            {
                slice.Start += end + 1;
                return true;
            }

            return false;
        }

        return base.Match(processor, ref slice);
    }

    /// <summary>A title in its quotes behind a blank, those within it escaped: kramdown reads <c>'L'été'</c>; empty for no title.</summary>
    public static string Escape(string title) => title.TrimStart() is [var quote, .. var words, _]
        ? $" {quote}{words.Replace($"\\{quote}", $"{quote}", StringComparison.Ordinal).Replace($"{quote}", $"\\{quote}", StringComparison.Ordinal)}{quote}"
        : "";

    /// <summary>What is left of <c>[words] [name]</c>, whose parts CommonMark takes for two links (§6.3); null when no link has that name, and behind the box of a task.</summary>
    private static Match? ApartIn(InlineProcessor processor, StringSlice slice) =>
        Apart().Match(slice.Text, slice.Start, slice.Length) is { Success: true } apart
        && !(slice.PeekCharExtra(-1) is ' ' or 'x' or 'X' && slice.PeekCharExtra(-2) is '[')
        && processor.Document.ContainsLinkReferenceDefinition(apart.Groups["name"].Value) ? apart : null;

    private bool MatchApart(InlineProcessor processor, Match apart, ref StringSlice slice)
    {
        var joined = new StringSlice($"][{apart.Groups["name"].Value}]");
        if (!base.Match(processor, ref joined))
        {
            return false;
        }

        slice.Start += apart.Length;
        return true;
    }

    /// <summary>The offset of the parenthesis that closes <c>](…)</c>; 0 when there is none or the link must be read by CommonMark's rules; negative when this is no link.</summary>
    private static int DestinationEnd(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 1; i < text.Length && i < MaxLength; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '(' when ++depth > MaxDepth:
                    return -1;
                case ')' when --depth == 0:
                    return i;
                case '<':
                    return 0;
            }
        }

        return 0;
    }

    private static bool HoldsItsQuote(string title) => title.TrimStart() is [var quote, .. var words, _] && words.Contains(quote, StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    public static partial Regex Blank();

    [GeneratedRegex(@"\G\](?: {1,3}|\n {0,3})\[(?<name>[^\^\[\]\n][^\[\]\n]{0,200})\](?![(\[])")]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?<url>[^""']*?|[^""]*?)(?<title>\s+(?:""(?>.+)(?<="")|'(?>.+)(?<=')))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Loose();
}
