using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>Bounds how deep HTML is nested, which is what parsing and walking it costs.</summary>
internal static partial class HtmlDepth
{
    private const int Max = 100;

    /// <summary>Elements whose end tag may be left out: the next of their kind ends them.</summary>
    private static readonly HashSet<string> SelfEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "rp", "rt",
    };

    /// <exception cref="ArgumentException">The HTML is nested too deeply.</exception>
    public static void Check(string html)
    {
        var depth = 0;
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (SelfEnding.Contains(name) || HtmlElements.Void.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (tag.Groups["end"].Success ? -1 : 1));
            if (depth > Max)
            {
                throw new ArgumentException($"more than {Max} elements stand in each other, or have no end tag");
            }
        }
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
