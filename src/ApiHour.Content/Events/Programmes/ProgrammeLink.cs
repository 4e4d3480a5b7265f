using AngleSharp.Dom;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events.Programmes;

/// <summary>A link below a heading of a programme.</summary>
/// <param name="Address">Where it leads, without a fragment.</param>
/// <param name="StandsAlone">Whether no other words stand around it: then it is the talk's own link rather than one in its description.</param>
internal sealed record ProgrammeLink(string Address, bool StandsAlone)
{
    /// <summary>The links in some elements, in order.</summary>
    public static IReadOnlyList<ProgrammeLink> In(IEnumerable<IElement> elements)
    {
        var blocks = new Dictionary<IElement, bool>();
        var links = elements.SelectMany(e => e.QuerySelectorAll("a[href]").Prepend(e)).Where(e => e.HasAttribute("href"));
        return [.. links.Select(link => new ProgrammeLink(SiteUrls.PathOf(link.GetAttribute("href")!), IsAlone(link, blocks)))];
    }

    private static bool IsAlone(IElement link, Dictionary<IElement, bool> blocks)
    {
        if (link.Closest("p, li, td, div, h2, h3, h4") is not { } block)
        {
            return true;
        }

        if (!blocks.TryGetValue(block, out var hasLinksOnly))
        {
            hasLinksOnly = block.LocalName is ['h', ..] || LettersOf(block) == block.QuerySelectorAll("a[href]").Sum(LettersOf);
            blocks.Add(block, hasLinksOnly);
        }

        return hasLinksOnly;
    }

    private static int LettersOf(IElement element) => element.TextContent.Count(char.IsLetterOrDigit);
}
