using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads an item of a programme that is a list: <c>- 19h15 : **Name** — *Title*</c>, <c>- **Title**, Name</c>, <c>- Name • Title</c> or, where all items are so, <c>- Name - Title</c>.</summary>
internal static partial class ProgrammeListItem
{
    private static readonly char[] Separators = ['•', '·', '|', '–', '—', '-', ':', ',', ' '];

    /// <summary>Returns the entries of a list; items that name no speaker or pause are left out.</summary>
    public static IEnumerable<ProgrammeHeading> ReadAll(IElement list)
    {
        var entries = list.Children.Select(Read).OfType<ProgrammeHeading>().ToList();
        if (entries.Count > 0)
        {
            return entries;
        }

        var plain = list.Children.Select(item => ProgrammeHeading.Of(item, [], FirstBlock(item), HeadingWords.Sides)).ToList();
        return plain.TrueForAll(entry => entry.NamesTalk && PersonNames.LookLike(entry.First)) ? plain : [];
    }

    private static ProgrammeHeading? Read(IElement item)
    {
        var text = FirstBlock(item);
        if (item.QuerySelectorAll("strong, b").FirstOrDefault(bold => !StruckThrough.Is(bold)) is not { } emphasised || emphasised.Closest("li") != item)
        {
            return ReadPlain(item, text);
        }

        var billing = string.Join(' ', emphasised.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var entry = ProgrammeHeading.Of(item, [], text, words => Apart(words, billing));
        return (entry.First == billing || entry.Second == billing) && (entry.Kind is not HeadingKind.Talk || PersonNames.LookLike(entry.First)) ? entry : null;
    }

    /// <summary>The words of an item up to its first break, without those that are struck through.</summary>
    private static string FirstBlock(IElement item)
    {
        var block = item.FirstElementChild is { LocalName: "p" } paragraph ? paragraph : item;
        return string.Concat(block.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "ul" or "ol" or "br" or "blockquote" or "p" })
            .SelectMany(node => node.DescendantsAndSelf<IText>()).Where(words => !StruckThrough.Is(words.ParentElement!)).Select(words => words.Data));
    }

    /// <summary>Reads an item in which nothing stands out: only the mark of headings tells its sides apart.</summary>
    private static ProgrammeHeading? ReadPlain(IElement item, string text)
    {
        if (!text.Contains('•', StringComparison.Ordinal))
        {
            return null;
        }

        var entry = ProgrammeHeading.Of(item, [], text, HeadingWords.Sides);
        return PersonNames.LookLike(entry.First) || PersonNames.LookLike(entry.Second) ? entry : null;
    }

    private static (string First, string Second) Apart(string words, string emphasised) => !words.StartsWith(emphasised, StringComparison.Ordinal) ? (words, "")
        : !PersonNames.LookLike(emphasised) && Speaker().Match(words, emphasised.Length) is { Success: true } speaker && PersonNames.LookLike(speaker.Groups["name"].Value) ? (speaker.Groups["name"].Value, emphasised)
        : (emphasised, words[emphasised.Length..].Trim(Separators));

    /// <summary>Who gives the talk of an emphasised title: a colon or dash would as well introduce what it is about.</summary>
    [GeneratedRegex(@"\G\s*(?:[,•·|]|,?\s(?:par|by)\s)\s*(?<name>\S[^\n]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();
}
