using AngleSharp.Html.Parser;

namespace ApiHour.Content;

/// <summary>What a finished page of the site leads to, and what leads into it.</summary>
/// <param name="Targets">The addresses of links, forms, pictures, styles and scripts as they are written.</param>
/// <param name="Anchors">The ids that a fragment can name.</param>
public sealed record PageLinks(IReadOnlySet<string> Targets, IReadOnlySet<string> Anchors)
{
    private static readonly string[] Single = ["href", "src", "poster", "action", "data-src", "data-index"];

    /// <summary>Reads a whole page.</summary>
    public static PageLinks Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var targets = Single.SelectMany(name => page.QuerySelectorAll($"[{name}]").Select(e => e.GetAttribute(name)!))
            .Concat(page.QuerySelectorAll("[srcset]").SelectMany(e => e.GetAttribute("srcset")!.Split(',').Select(width => width.Trim().Split(' ')[0])))
            .Concat(page.QuerySelectorAll("meta[property='og:image']").Select(e => e.GetAttribute("content")!));
        return new PageLinks(targets.ToHashSet(StringComparer.Ordinal), page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal));
    }
}
