using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads a <see cref="KramdownExtension"/> whose tags stand on lines of their own.</summary>
internal sealed class KramdownExtensionBlockParser : BlockParser
{
    public KramdownExtensionBlockParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        if (KramdownExtension.IsDefinition(line.AsSpan()))
        {
            return BlockState.BreakDiscard;
        }

        var start = KramdownExtension.StartOf(line);
        if (!start.Success || !line.AsSpan()[start.Length..].IsWhiteSpace())
        {
            return BlockState.None;
        }

        if (start.Groups["isWhole"].Success)
        {
            return BlockState.BreakDiscard;
        }

        var name = start.Groups["name"].Value;
        if (KramdownExtension.FindEnd(name, line.Text, line.End + 1, line.Text.Length - line.End - 1, isAlone: true, processor.Document) is null)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new Extension(this, name) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var text = processor.Line.AsSpan().Trim();
        return text is ['{', ':', '/', .. var name, '}'] && (name.IsEmpty || name.SequenceEqual(((Extension)block).Name)) ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block) => ((Extension)block).Name is KramdownExtension.RawHtml;

    /// <summary>Within text it is a part of the paragraph.</summary>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    private sealed class Extension : HtmlBlock
    {
        public Extension(BlockParser parser, string name)
            : base(parser)
        {
            Name = name;
            // Markdig gives back the lines of a block that is not kept, also where it has none.
            Lines = new StringLineGroup(1);
        }

        public string Name { get; }
    }
}
