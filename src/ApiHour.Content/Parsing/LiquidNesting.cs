using Parlot;
using Parlot.Fluent;

namespace ApiHour.Content.Parsing;

/// <summary>Bounds how often a part of Liquid's grammar stands in itself: its parser calls itself for each level, and a stack that overflows ends the process.</summary>
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
