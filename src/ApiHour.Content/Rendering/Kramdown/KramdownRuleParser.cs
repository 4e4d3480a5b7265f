using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads rules where a block begins; dashes right below text are text (CommonMark §4.1 ends the paragraph).</summary>
internal sealed class KramdownRuleParser : ThematicBreakParser
{
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;
}
