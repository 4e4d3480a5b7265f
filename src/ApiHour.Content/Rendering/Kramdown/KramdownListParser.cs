using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Lets a list of bullets stand in a numbered item from two blanks on, as kramdown does (CommonMark §5.2 wants it below the item's words).</summary>
internal sealed class KramdownListParser : ListBlockParser
{
    private const int LeastIndent = 2;

    public KramdownListParser() => ItemParsers.Replace<NumberedListItemParser>(new KramdownNumberedItemParser());

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ListItemBlock { Parent: ListBlock { IsOrdered: true }, LastChild: not BlankLineBlock } item && IsBullet(processor) && processor.Indent >= LeastIndent && processor.Indent < item.ColumnWidth)
        {
            item.ColumnWidth = processor.Indent;
        }

        return base.TryContinue(processor, block);
    }

    private static bool IsBullet(BlockProcessor processor) => processor.CurrentChar is '-' or '*' or '+' && processor.PeekChar(1).IsSpaceOrTab();
}
