using Parlot;
using Parlot.Fluent;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Limits how deep a part of Liquid's grammar is nested: its parser is recursive, and a stack overflow would end the process.</summary>
internal sealed class LiquidNesting<T>(Parser<T> part) : Parser<T>
{
    /// <inheritdoc />
    /// <exception cref="ParseException">Too many parts stand in each other.</exception>
    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        try
        {
            LiquidBounds.Enter(context.Scanner.Cursor.Position);
            return part.Parse(context, ref result);
        }
        finally
        {
            LiquidBounds.Leave();
        }
    }
}
