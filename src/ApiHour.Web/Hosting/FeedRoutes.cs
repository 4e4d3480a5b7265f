using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

/// <summary>Routes the address of a calendar, feed, link preview or poster to its action, by the page that it belongs to.</summary>
internal static class FeedRoutes
{
    private static readonly Ending[] Kinds =
    [
        new(".ics", "Calendars", CompanionAddress.CalendarOf),
        new(".xml", "Feeds", CompanionAddress.AtomOf),
        new(".png", "LinkPreviews", CompanionAddress.LinkPreviewOf),
        new("/poster", "Posters", CompanionAddress.PosterOf),
    ];

    /// <summary>Finds the action of such an address, or for another letter case the redirect to it; null when the path is none.</summary>
    public static async Task<RouteValueDictionary?> FindAsync(CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        if (Parse(path) is not (var key, var beside, var kind))
        {
            return null;
        }

        var pages = await catalog.Addresses.Where(a => beside.Contains(a.Key)).OrderBy(a => a.Path).ToListAsync(cancellation);
        var found = pages.Select(page => (Page: page, Address: kind.AddressOf(page)))
            .Where(feed => feed.Address is { } address && AddressKey.Of(address) == key)
            .OrderBy(feed => feed.Address == path ? 0 : 1).FirstOrDefault();
        return found.Address is null ? null
            : found.Address != path ? new() { ["controller"] = "Redirects", ["action"] = "Moved", ["address"] = found.Address }
            : new() { ["controller"] = kind.Controller, ["action"] = Action(found.Page.Kind), ["address"] = found.Page.Path, ["category"] = found.Page.Category };
    }

    /// <summary>Finds where such an address leads that stands beside the former address of a page; null when it leads nowhere.</summary>
    public static async Task<string?> FindMovedAsync(CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        if (Parse(path) is not (var key, var beside, var kind))
        {
            return null;
        }

        var moved = await catalog.Redirects.Where(r => beside.Contains(r.Key)).Join(catalog.Addresses, r => r.To, a => a.Path, (r, a) => new { r.Key, Page = a }).ToListAsync(cancellation);
        return moved.Select(m => (From: m.Key, Page: AddressKey.Of(m.Page.Path), Address: kind.AddressOf(m.Page)))
            .FirstOrDefault(m => m.Address is not null && m.From + AddressKey.Of(m.Address)[m.Page.Length..] == key).Address;
    }

    /// <summary>The key of such an address, the keys of the pages that it may stand beside (one page, or a list), and its kind; null when it is none.</summary>
    private static (string Key, string[] Beside, Ending Kind)? Parse(string path)
    {
        var key = AddressKey.Of(path);
        return Array.Find(Kinds, kind => key.EndsWith(kind.Text, StringComparison.Ordinal)) is { } found ? (key, [key[..^found.Text.Length], key[..key.LastIndexOf('/')]], found) : null;
    }

    private static string Action(PageKind kind) => kind is PageKind.Events ? "Series" : kind.ToString();

    private sealed record Ending(string Text, string Controller, Func<SiteAddress, string?> AddressOf);
}
