using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

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
    public static async Task<IReadOnlyList<NavigationLinkViewModel>> ReadAsync(CatalogDbContext catalog, CancellationToken cancellation)
    {
        var lists = await catalog.Addresses
            .Where(a => a.Kind == PageKind.Events || a.Kind == PageKind.Talks || a.Kind == PageKind.Speakers || a.Kind == PageKind.Sponsors || a.Kind == PageKind.Articles)
            .OrderBy(a => a.Path).ToListAsync(cancellation);
        var kinds = await catalog.Addresses.Select(a => a.Kind).Distinct().ToListAsync(cancellation);
        var series = await catalog.Events.Select(e => e.Series).Distinct().ToListAsync(cancellation);
        return
        [
            .. from entry in Order
               where kinds.Contains(entry.Item) && (entry.List is not PageKind.Events || series.Contains(entry.Category))
               let list = lists.Find(a => a.Kind == entry.List && (entry.List is not PageKind.Events || a.Category == entry.Category))
               where list is not null
               select new NavigationLinkViewModel(Word(entry.List, entry.Category), "", SiteUrl.Encode(list.Path)),
        ];
    }

    /// <summary>The pages that stand at the root: the association, the code of conduct.</summary>
    public static async Task<IReadOnlyList<LinkViewModel>> ReadPagesAsync(CatalogDbContext catalog, CancellationToken cancellation)
    {
        var pages = await catalog.Addresses.Where(a => a.Kind == PageKind.Page).OrderBy(a => a.Title).ToListAsync(cancellation);
        return [.. pages.Where(p => p.Path.LastIndexOf('/') is 0).Select(p => LinkViewModel.ToPage(p.Title, p.Path))];
    }

    /// <summary>The name of a list's words in the resources.</summary>
    public static string Word(PageKind list, string category) => list is PageKind.Events ? $"Series.{category}" : list.ToString();
}
