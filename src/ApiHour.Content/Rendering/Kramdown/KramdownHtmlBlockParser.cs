using Markdig.Parsers;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Leaves a line that starts with an inline element, with a comment before text, or with <c>&lt;?</c> or <c>&lt;!</c>, to the paragraph parser (CommonMark §4.6 makes it a raw block).</summary>
internal sealed class KramdownHtmlBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var text = processor.Line.AsSpan().TrimStart(' ');
        if (text is ['<', '?', ..] or ['<', '!', not '-', ..])
        {
            return BlockState.None;
        }

        if (text is ['<', '!', '-', '-', .. var comment] && comment.IndexOf("-->", StringComparison.Ordinal) is var end and >= 0 && !comment[(end + 3)..].IsWhiteSpace())
        {
            return BlockState.None;
        }

        text = text is ['<', '/', ..] ? text[2..] : text is ['<', ..] ? text[1..] : [];
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return HtmlElements.Inline.Contains(text[..length].ToString()) ? BlockState.None : base.TryOpen(processor);
    }
}
