using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Reads a <see cref="KramdownExtension"/> within text.</summary>
internal sealed class KramdownExtensionParser : InlineParser
{
    public KramdownExtensionParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = KramdownExtension.StartOf(slice);
        if (!start.Success)
        {
            return false;
        }

        if (start.Groups["isWhole"].Success)
        {
            slice.Start += start.Length;
            return true;
        }

        var from = slice.Start + start.Length;
        var name = start.Groups["name"].Value;
        if (KramdownExtension.FindEnd(name, slice.Text, from, slice.End + 1 - from, isAlone: false, processor.Block!) is not { } end)
        {
            return false;
        }

        if (name is KramdownExtension.RawHtml)
        {
            processor.Inline = new HtmlInline(slice.Text[from..end.Index]);
        }

        slice.Start = end.Index + end.Length;
        return true;
    }
}
