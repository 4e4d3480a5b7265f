using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering;

/// <summary>Takes <c>&lt;&lt;</c> for the sign that it is, before what follows is taken for an element.</summary>
internal sealed class GuillemetParser : InlineParser
{
    public GuillemetParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '<')
        {
            return false;
        }

        processor.Inline = new LiteralInline("«");
        slice.Start += 2;
        return true;
    }
}
