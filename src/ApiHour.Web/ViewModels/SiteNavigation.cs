using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>The links that pages have in common, from what the catalog holds.</summary>
internal static class SiteNavigation
{
    private static readonly (PageKind List, PageKind Item, string Category)[] Order =
    [
        (PageKind.Events, PageKind.Event, "api-hours"),
        (PageKind.Events, PageKind.Event, "workshops"),
        (PageKind.Events, PageKind.Event, "groups"),
        (PageKind.Events, PageKind.Event, "devcamp"),
        (PageKind.Talks, PageKind.Talk, ""),
        (PageKind.Speakers, PageKind.Speaker, ""),
        (PageKind.Sponsors, PageKind.Sponsor, ""),
        (PageKind.Articles, PageKind.Article, ""),
    ];

    /// <summary>The lists that have entries.</summary>
    public static IReadOnlyList<NavigationLinkViewModel> Of(SiteOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return
        [
            .. from entry in Order
               where outline.Kinds.Contains(entry.Item) && (entry.List is not PageKind.Events || outline.Series.Contains(entry.Category))
               let list = outline.Addresses.FirstOrDefault(a => a.Kind == entry.List && (entry.List is not PageKind.Events || a.Category == entry.Category))
               where list is not null
               select new NavigationLinkViewModel(Word(entry.List, entry.Category), "", SiteUrl.Encode(list.Path))
               {
                   FeedUrl = CompanionAddress.AtomOf(list) is { } feed ? SiteUrl.Encode(feed) : null,
               },
        ];
    }

    /// <summary>The pages that stand at the root: the association, the code of conduct.</summary>
    public static IReadOnlyList<LinkViewModel> PagesOf(SiteOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return
        [
            .. outline.Addresses.Where(a => a.Kind is PageKind.Page && a.Path.TrimEnd('/').LastIndexOf('/') is 0).OrderBy(a => a.Title, StringComparer.Ordinal)
                .Select(a => LinkViewModel.ToPage(a.Title, a.Path)),
        ];
    }

    /// <summary>The name of a list's words in the resources.</summary>
    public static string Word(PageKind list, string category) => list is PageKind.Events ? SeriesWord(category) : list.ToString();

    /// <summary>The name of a series' words in the resources.</summary>
    public static string SeriesWord(string series) => "Series." + series;
}
