using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Tells what a list of attributes speaks of: the link, the emphasis or the code before it, or a whole block.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#inline-attribute-lists</remarks>
internal static class AttributeTarget
{
    /// <summary>The object; null when there is none that could bear an id.</summary>
    public static MarkdownObject? Of(AttributeListInline list, LeafBlock block)
    {
        if (block is HeadingBlock)
        {
            return block;
        }

        if (list.PreviousSibling is LinkInline or AutolinkInline or EmphasisInline or CodeInline)
        {
            return list.PreviousSibling;
        }

        if (list.PreviousSibling is not (null or LineBreakInline or AttributeListInline) || list.Parent != block.Inline || block is not { Parent: { } around })
        {
            return null;
        }

        if (block.Inline!.All(inline => inline is AttributeListInline or LineBreakInline))
        {
            return NeighbourOf(block, around);
        }

        return list.PreviousSibling is null ? RightAbove(block, around) ?? ShownAs(block, around) : EndingWith(block);
    }

    /// <summary>What a line of lists alone stands by: the heading or the code right above, or the next block.</summary>
    private static Block? NeighbourOf(LeafBlock block, ContainerBlock around)
    {
        var index = around.IndexOf(block);
        return RightAbove(block, around) ?? (index + 1 < around.Count ? around[index + 1] : index > 0 ? around[index - 1] as HeadingBlock : around as ListItemBlock);
    }

    private static LeafBlock? RightAbove(LeafBlock block, ContainerBlock around)
    {
        var above = around.IndexOf(block) is > 0 and var index ? around[index - 1] as LeafBlock : null;
        var lines = above switch
        {
            HeadingBlock heading => heading.IsSetext ? 2 : 1,
            FencedCodeBlock code => code.Lines.Count + 2,
            _ => 0,
        };
        return lines > 0 && above!.Line + lines == block.Line ? above : null;
    }

    /// <summary>The item for the words that begin it: they may be shown without a paragraph.</summary>
    private static Block ShownAs(LeafBlock block, ContainerBlock around) => around is ListItemBlock && around[0] == block ? around : block;

    /// <summary>The list or quote for the words that end it: kramdown ends it before the line of a list of attributes. Null where several lists end, as the line may stand by any of them.</summary>
    private static Block? EndingWith(LeafBlock block)
    {
        var target = ShownAs(block, block.Parent!);
        if (target == block && block.Parent is ListItemBlock)
        {
            return block;
        }

        for (Block inner = block; inner.Parent is ListBlock or ListItemBlock or QuoteBlock && inner.Parent.LastChild == inner; inner = inner.Parent)
        {
            if (inner.Parent is ListBlock { Parent: ListItemBlock })
            {
                return null;
            }

            target = inner.Parent is ListItemBlock ? target : inner.Parent;
        }

        return target;
    }
}
