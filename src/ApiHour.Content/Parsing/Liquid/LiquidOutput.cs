using Fluid.Ast;
using Parlot;
using Parlot.Fluent;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Reads what stands in <c>{{ … }}</c>; what is no value there is text, so that one of them does not spoil the whole page.</summary>
internal sealed class LiquidOutput(Parser<Expression> value) : Parser<Expression>
{
    private const string Open = "{{";

    private const string Close = "}}";

    /// <inheritdoc />
    /// <exception cref="ParseException">The tag is not closed, or too deep.</exception>
    public override bool Parse(ParseContext context, ref ParseResult<Expression> result)
    {
        var (text, start) = (context.Scanner.Buffer, context.Scanner.Cursor.Position);
        var open = text.LastIndexOf(Open, start.Offset - 1, StringComparison.Ordinal);
        var end = EndOf(text, start.Offset);
        if (end < 0 && !value.Parse(context, ref result))
        {
            return false;
        }

        if (end < 0 || IsRead(context, ref result))
        {
            result.Value = LiquidFilters.UnknownIn(result.Value) is { } name
                ? new LiquidOddValue(open, $"the filter `{name}` is not known, so the value is shown without it", "remove the filter", result.Value)
                : result.Value;
            return true;
        }

        context.Scanner.Cursor.ResetPosition(start);
        context.Scanner.Cursor.Advance(end - start.Offset);
        result.Set(start.Offset, end, LiquidOddValue.Written(open, text[open..(end + Close.Length)]));
        return true;
    }

    /// <summary>The offset of the braces that close a tag; negative when there are none, or when another tag, or what looks like one, stands before them.</summary>
    private static int EndOf(string text, int start)
    {
        var end = text.IndexOf(Close, start, StringComparison.Ordinal);
        return end >= 0 && text.AsSpan(start..end).IndexOf(Open, StringComparison.Ordinal) < 0 && text.AsSpan(start..end).IndexOf("{%", StringComparison.Ordinal) < 0 ? end : -1;
    }

    private bool IsRead(ParseContext context, ref ParseResult<Expression> result)
    {
        try
        {
            return value.Parse(context, ref result) && context.Scanner.Buffer.AsSpan(context.Scanner.Cursor.Offset).TrimStart() is ['}', '}', ..] or ['-', '}', '}', ..];
        }
        catch (ParseException fault) when (fault.Message != LiquidBounds.Reason)
        {
            return false;
        }
    }
}
