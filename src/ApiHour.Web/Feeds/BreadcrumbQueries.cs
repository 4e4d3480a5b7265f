using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>What a page's way from the home page asks the catalog.</summary>
internal static class BreadcrumbQueries
{
    /// <summary>Lists the pages above a page, the uppermost first: those of its folders, the blog's for an article.</summary>
    public static async Task<IReadOnlyList<SiteAddress>> ListAboveAsync(this CatalogDbContext catalog, SiteAddress page, CancellationToken cancellation)
    {
        var folders = page.Path.Select((letter, index) => (letter, index)).Where(at => at.letter is '/' && at.index > 0).Select(at => page.Path[..(at.index + 1)]).ToList();
        var above = await catalog.Addresses.Where(a => folders.Contains(a.Path) && a.Path != page.Path).OrderBy(a => a.Path).ToListAsync(cancellation);
        return above is [] && page.Kind is PageKind.Article
            ? await catalog.Addresses.Where(a => a.Kind == PageKind.Articles).OrderBy(a => a.Path).Take(1).ToListAsync(cancellation)
            : above;
    }
}
