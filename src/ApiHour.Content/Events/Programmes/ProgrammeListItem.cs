using AngleSharp.Dom;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads an item of a programme that is a list: <c>- 19h15 : **Name** — *Title*</c>.</summary>
internal static class ProgrammeListItem
{
    private static readonly char[] Separators = ['•', '·', '|', '–', '—', '-', ':', ',', ' '];

    /// <summary>Returns the entry; null for an item that does not begin with an emphasised name or pause.</summary>
    public static ProgrammeHeading? Read(IElement item)
    {
        if (item.QuerySelector("strong, b") is not { } name || name.Closest("li") != item)
        {
            return null;
        }

        var text = item.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "ul" or "ol" or "br" or "blockquote" }).Aggregate("", (all, node) => all + node.TextContent).Trim().Split('\n')[0];
        var billing = string.Join(' ', name.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var entry = ProgrammeHeading.Of(item, [], text, words => Apart(words, billing));
        return entry.First == billing && (entry.Kind is not HeadingKind.Talk || PersonNames.LookLike(billing)) ? entry with { Anchor = null } : null;
    }

    private static (string First, string Second) Apart(string words, string billing) =>
        words.StartsWith(billing, StringComparison.Ordinal) ? (billing, words[billing.Length..].Trim(Separators)) : (words, "");
}
