using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Keeps the backslash before punctuation that kramdown does not escape (<c>/!\, attention</c>), and breaks a line that ends with two.</summary>
internal sealed class KramdownEscapeParser : InlineParser
{
    private const string LineBreak = "\\\\\n";

    private static readonly SearchValues<char> Unescaped = SearchValues.Create(",;?&@%/^");

    public KramdownEscapeParser()
    {
        OpeningCharacters = ['\\'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.Match(LineBreak))
        {
            processor.Inline = new LineBreakInline { IsHard = true, IsBackslash = true };
            slice.Start += LineBreak.Length;
            return true;
        }

        if (!Unescaped.Contains(slice.PeekChar()))
        {
            return false;
        }

        processor.Inline = new LiteralInline("\\");
        slice.SkipChar();
        return true;
    }
}
