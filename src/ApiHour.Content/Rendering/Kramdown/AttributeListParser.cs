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
        if (!list.Success || !(BeginsItem(processor, list) || MayStand(processor, list, before, IsLineEnd(slice, list.Length))))
        {
            return false;
        }

        var lists = WithFurther(list, slice);
        processor.Inline = new AttributeListInline
        {
            Id = ValueOf("id", lists),
            Width = ValueOf("width", lists),
            Height = ValueOf("height", lists),
            IsContents = list.ValueSpan.Trim("{:} ") is "toc",
        };
        slice.Start = lists[^1].Index + lists[^1].Length;
        return true;
    }

    private static bool MayStand(InlineProcessor processor, Match list, char before, bool atLineEnd) => list.Groups["short"].Success
        ? processor.Block is HeadingBlock && atLineEnd && before is ' ' or '\t'
        : SpanEnds.Contains(before, StringComparison.Ordinal) || (atLineEnd && (processor.Block is HeadingBlock || before is '\0' or '\n' || processor.Root!.FirstChild is null));

    /// <summary>A list and those that follow it at once.</summary>
    private static List<Match> WithFurther(Match list, StringSlice slice)
    {
        List<Match> lists = [];
        for (var next = list; next.Success && (lists.Count == 0 || !next.Groups["short"].Success);)
        {
            lists.Add(next);
            var end = next.Index + next.Length;
            next = List().Match(slice.Text, end, slice.End + 1 - end);
        }

        return lists;
    }

    /// <summary>The last value that lists give an attribute; null when they give none.</summary>
    private static string? ValueOf(string name, List<Match> lists) =>
        lists.SelectMany(list => list.Groups["key"].Captures.Zip(list.Groups["value"].Captures, (key, value) => (Name: key.Value, Value: value.Value))
            .Concat(list.Groups["id"].Captures.Select(id => (Name: "id", id.Value))))
            .LastOrDefault(attribute => attribute.Name == name).Value;

    private static bool BeginsItem(InlineProcessor processor, Match list) =>
        !list.Groups["short"].Success && processor is { Root.FirstChild: null, Block: { Parent: ListItemBlock item } words } && item[0] == words;

    private static bool IsLineEnd(StringSlice slice, int length)
    {
        var next = slice.Text.AsSpan(slice.Start + length, slice.Length - length).TrimStart(" \t");
        return next is [] or ['\n', ..];
    }

    [GeneratedRegex(@"\G\{(?:(?<short>#(?<id>[A-Za-z][\w:.-]{0,100}))|:\s*(?:\s?(?:#(?<id>[A-Za-z][\w:-]{0,100})|\.?[\w-]{1,100}|(?<key>[\w:-]{1,100})=(?:""(?<value>[^""\n]{0,500})""|'(?<value>[^'\n]{0,500})'|[“”](?<value>[^“”\n]{0,500})[“”]|(?<value>[\w./:%#-]{1,100})))(?=[ }])){1,20}\s?)\}", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
