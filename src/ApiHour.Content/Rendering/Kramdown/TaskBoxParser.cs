using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads what begins an item of a list of tasks, <c>[x]</c> or <c>[ ]</c>: a page has no form to tick, so a sign stands for it.</summary>
internal sealed class TaskBoxParser : InlineParser
{
    public TaskBoxParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!(processor is { Root.FirstChild: null, Block: { Parent: ListItemBlock item } words } && item[0] == words)
            || slice.AsSpan() is not ['[', ' ' or 'x' or 'X', ']', ' ' or '\t' or '\n', ..])
        {
            return false;
        }

        processor.Inline = new LiteralInline(slice.PeekChar() is ' ' ? "☐" : "☑");
        slice.Start += 3;
        return true;
    }
}
