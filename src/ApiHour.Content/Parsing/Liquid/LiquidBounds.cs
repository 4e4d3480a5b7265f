using Parlot;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>How deep Liquid may be nested; nobody writes more.</summary>
internal static class LiquidBounds
{
    /// <summary>The most blocks that stand in each other, and the most filters or operators of one tag.</summary>
    public const int MaxDepth = 50;

    /// <summary>What is reported of Liquid beyond the bounds.</summary>
    public const string Reason = "a tag is too long, or too many tags are nested";

    // One text is parsed by one thread from beginning to end.
    [ThreadStatic]
    private static int depth;

    /// <summary>Goes one level down.</summary>
    /// <exception cref="ParseException">It is one too many.</exception>
    public static void Enter(in Parlot.TextPosition at)
    {
        // The value in the tag of the deepest block is a level of its own.
        if (++depth > MaxDepth + 1)
        {
            throw new ParseException(Reason, at);
        }
    }

    /// <summary>Comes back from a level, whether or not it was one too many.</summary>
    public static void Leave() => depth--;
}
