using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering;

/// <summary>Underlines one line to a heading, as kramdown does: dashes below several lines are text (CommonMark §4.3 makes all of them the heading).</summary>
internal sealed class KramdownParagraphParser : ParagraphBlockParser
{
    private readonly ParagraphBlockParser textOnly = new() { ParseSetextHeadings = false };

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        ((ParagraphBlock)block).Lines.Count > 1 ? textOnly.TryContinue(processor, block) : base.TryContinue(processor, block);
}
