using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Takes <c>&lt;&lt;</c> for the sign that it is, before what follows is taken for an element, and <c>&lt;?</c> and <c>&lt;!</c> for text, as kramdown does.</summary>
internal sealed class LessThanSignParser : InlineParser
{
    public LessThanSignParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.AsSpan() switch
        {
            ['<', '<', ..] => "«",
            ['<', '!', '-', '-', ..] => null,
            ['<', '?' or '!', ..] => "<",
            _ => null,
        };
        if (sign is null)
        {
            return false;
        }

        processor.Inline = new LiteralInline(sign);
        slice.Start += sign is "«" ? 2 : 1;
        return true;
    }
}
