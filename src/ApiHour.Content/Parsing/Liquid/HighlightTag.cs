using Fluid.Ast;
using Parlot;
using Parlot.Fluent;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Reads Jekyll's <c>highlight</c>, behind its name.</summary>
/// <param name="block">Reads the rest of the tag, and what stands before the one that closes it.</param>
/// <remarks>https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting.</remarks>
internal sealed class HighlightTag(Parser<(TextSpan Options, TextSpan Code)> block) : Parser<Statement>
{
    /// <inheritdoc />
    /// <exception cref="ParseException">The block is not closed.</exception>
    public override bool Parse(ParseContext context, ref ParseResult<Statement> result)
    {
        var start = context.Scanner.Cursor.Position;
        var read = new ParseResult<(TextSpan Options, TextSpan Code)>();
        if (!block.Parse(context, ref read))
        {
            throw new ParseException("no {% endhighlight %} closes {% highlight %}", start);
        }

        var (body, end) = (context.Scanner.Buffer, context.Scanner.Cursor.Offset);
        var place = new HighlightPlace(body, body.LastIndexOf("{%", start.Offset - 1, StringComparison.Ordinal), end);
        result.Set(start.Offset, end, new HighlightedCode(read.Value.Options.ToString() ?? "", read.Value.Code.ToString() ?? "", place));
        return true;
    }
}
