using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>
/// Underlines one line to a heading, as kramdown does: dashes below several lines are text (CommonMark §4.3 makes all of them the heading).
/// A table ends before its list of attributes. Definitions of links are read by kramdown's rules.
/// </summary>
internal sealed class KramdownParagraphParser : ParagraphBlockParser
{
    private readonly ParagraphBlockParser textOnly = new() { ParseSetextHeadings = false };

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var lines = ((ParagraphBlock)block).Lines;
        if (lines.Count <= 1)
        {
            return base.TryContinue(processor, block);
        }

        if (!AttributeListParser.IsAlone(processor.Line) || !IsTableRule(lines.Lines[1].Slice.AsSpan()))
        {
            return textOnly.TryContinue(processor, block);
        }

        processor.Close(block);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            KramdownDefinitions.Rewrite(paragraph.Lines);
        }

        return base.Close(processor, block);
    }

    private static bool IsTableRule(ReadOnlySpan<char> line) => line.Contains('-') && line.TrimStart(" \t|:-").IsEmpty;
}
