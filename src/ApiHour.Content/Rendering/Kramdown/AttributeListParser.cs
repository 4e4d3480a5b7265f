using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads kramdown's lists of attributes: <c>{: .lead}</c> on a line of its own, at the beginning of an item or right behind a link or emphasis, also several, and <c>{#id}</c> at the end of a heading.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#attribute-list-definitions. Elsewhere braces are shown as written.</remarks>
internal sealed partial class AttributeListParser : InlineParser
{
    private const string SpanEnds = "*_)]`>~";

    public AttributeListParser() => OpeningCharacters = ['{'];

    /// <summary>Whether a line is a list of attributes and nothing else.</summary>
    public static bool IsAlone(StringSlice line)
    {
        line.TrimStart();
        return List().Match(line.Text, line.Start, line.Length) is { Success: true } list && !list.Groups["short"].Success && IsLineEnd(line, list.Length);
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var list = List().Match(slice.Text, slice.Start, slice.Length);
        if (!list.Success || !(BeginsItem(processor, list) || MayStand(list, processor.Block is HeadingBlock, before, IsLineEnd(slice, list.Length))))
        {
            return false;
        }

        processor.Inline = new AttributeListInline { Id = list.Groups["id"] is { Success: true } id ? id.Value : null, IsContents = list.ValueSpan.Trim("{:} ") is "toc" };
        slice.Start += list.Length + Further(slice, list.Length);
        return true;
    }

    private static bool MayStand(Match list, bool inHeading, char before, bool atLineEnd) => list.Groups["short"].Success
        ? inHeading && atLineEnd && before is ' ' or '\t'
        : SpanEnds.Contains(before, StringComparison.Ordinal) || (atLineEnd && (inHeading || before is '\0' or '\n'));

    /// <summary>The length of the lists that follow a list at once.</summary>
    private static int Further(StringSlice slice, int length)
    {
        var end = length;
        while (List().Match(slice.Text, slice.Start + end, slice.Length - end) is { Success: true } next && !next.Groups["short"].Success)
        {
            end += next.Length;
        }

        return end - length;
    }

    private static bool BeginsItem(InlineProcessor processor, Match list) =>
        !list.Groups["short"].Success && processor is { Root.FirstChild: null, Block: { Parent: ListItemBlock item } words } && item[0] == words;

    private static bool IsLineEnd(StringSlice slice, int length)
    {
        var next = slice.Text.AsSpan(slice.Start + length, slice.Length - length).TrimStart(" \t");
        return next is [] or ['\n', ..];
    }

    [GeneratedRegex(@"\G\{(?:(?<short>#(?<id>[A-Za-z][\w:.-]{0,100}))|:\s*(?:\s?(?:#(?<id>[A-Za-z][\w:-]{0,100})|\.?[\w-]{1,100}|[\w:-]{1,100}=(?:""[^""\n]{0,500}""|'[^'\n]{0,500}'|[“”][^“”\n]{0,500}[“”]|[\w./:%#-]{1,100}))(?=[ }])){1,20}\s?)\}", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
