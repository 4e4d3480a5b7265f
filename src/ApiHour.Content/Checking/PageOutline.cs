using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Checking;

/// <summary>What a page looks like from outside, whoever made it: its names, anchors and links.</summary>
public sealed record PageOutline
{
    private const string Content = "main, article, [role=main]";

    private static readonly string[] LinkAttributes = ["href", "src", "poster", "action", "data-src", "data-index"];

    /// <summary>What the page calls itself: its first heading of level 1, and its <c>title</c>.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The ids of the headings of its content, in order.</summary>
    public required IReadOnlyList<string> HeadingIds { get; init; }

    /// <summary>All that a fragment can name.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>The addresses of links, forms, pictures, films, feeds, styles and scripts, as they are written.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Whether browsers leave the page at once for another.</summary>
    public required bool IsRedirect { get; init; }

    /// <summary>Reads a page in the encoding that it states.</summary>
    public static PageOutline Read(byte[] html)
    {
        using var stream = new MemoryStream(html);
        using var page = new HtmlParser().ParseDocument(stream);
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(IsOfContent).ToList();
        return new PageOutline
        {
            Names = [.. new[] { headings.Find(h => h.LocalName is "h1")?.TextContent, page.Title }.OfType<string>().Select(name => name.Trim()).Where(name => name.Length > 0)],
            HeadingIds = [.. headings.Select(h => h.Id).OfType<string>().Where(id => id.Length > 0).Distinct()],
            Anchors = page.QuerySelectorAll("[id], a[name]").SelectMany(e => new[] { e.Id, e.GetAttribute("name") }).OfType<string>().ToHashSet(StringComparer.Ordinal),
            Links = [.. LinksOf(page).Distinct()],
            IsRedirect = page.QuerySelector("meta[http-equiv=refresh i][content*=url i]") is not null,
        };
    }

    /// <summary>Whether another page bears one of this page's names; the site's name around it, marks, case and accents don't count.</summary>
    public bool IsNamedLike(PageOutline other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Names.Count == 0 || Names.Any(name => other.Names.Any(candidate => $" {NormalText.WordsOf(name)} ".Contains($" {NormalText.WordsOf(candidate)} ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> LinksOf(IDocument page) => LinkAttributes.SelectMany(name => page.QuerySelectorAll($"[{name}]:not(base)").Select(e => e.GetAttribute(name)!))
        .Concat(page.QuerySelectorAll("[srcset]").SelectMany(e => e.GetAttribute("srcset")!.Split(',').Select(width => width.Trim().Split(' ')[0])))
        .Concat(page.QuerySelectorAll("meta[property='og:image']").Select(e => e.GetAttribute("content") ?? ""));

    /// <summary>Headings of a page's head, foot and margin are those of the site's design.</summary>
    private static bool IsOfContent(IElement heading) => heading.Closest(Content) is not null || heading.Closest("header, nav, footer, aside") is null;
}
