using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing;

/// <summary>Tells Liquid that nobody writes: its parser calls itself for each level, and a stack that overflows ends the process.</summary>
internal static partial class LiquidBounds
{
    private const int MaxDepth = 50;

    /// <summary>Whether blocks stand too deep in each other, or a tag is too long.</summary>
    public static bool AreBroken(string body)
    {
        var depth = 0;
        return LongTag().IsMatch(body) || Blocks().Matches(body).Any(block => (depth += block.Groups["end"].Success ? -1 : 1) > MaxDepth);
    }

    [GeneratedRegex(@"\{%-?\s*(?<end>end)?(?:if|unless|case)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\{[%{][^}]{1000}", RegexOptions.CultureInvariant)]
    private static partial Regex LongTag();
}
