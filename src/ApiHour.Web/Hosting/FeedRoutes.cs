using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

/// <summary>Leads the address of a calendar, feed, link preview or poster to its action, by the page beside which it stands.</summary>
internal static class FeedRoutes
{
    private static readonly (string Ending, string Controller, Func<SiteAddress, string?> AddressOf)[] Kinds =
    [
        (".ics", "Calendars", FeedAddress.CalendarOf),
        (".xml", "Feeds", FeedAddress.AtomOf),
        (".png", "Previews", FeedAddress.PreviewOf),
        ("/poster", "Posters", FeedAddress.PosterOf),
    ];

    /// <summary>Finds the action of such an address, or for another letter case the redirect to it; null when the path is none.</summary>
    public static async Task<RouteValueDictionary?> FindAsync(CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        var key = AddressKey.Of(path);
        if (Kinds.FirstOrDefault(kind => key.EndsWith(kind.Ending, StringComparison.Ordinal)) is not { Ending: { } ending } kind)
        {
            return null;
        }

        string[] beside = [key[..^ending.Length], key[..key.LastIndexOf('/')]];
        var pages = await catalog.Addresses.Where(a => beside.Contains(a.Key)).OrderBy(a => a.Path).ToListAsync(cancellation);
        var found = pages.Select(page => (Page: page, Address: kind.AddressOf(page)))
            .Where(feed => feed.Address is { } address && AddressKey.Of(address) == key)
            .OrderBy(feed => feed.Address == path ? 0 : 1).FirstOrDefault();
        return found.Address is null ? null
            : found.Address != path ? new() { ["controller"] = "Redirects", ["action"] = "Moved", ["address"] = found.Address }
            : new() { ["controller"] = kind.Controller, ["action"] = Action(found.Page.Kind), ["address"] = found.Page.Path, ["category"] = found.Page.Category };
    }

    private static string Action(PageKind kind) => kind is PageKind.Events ? "Series" : kind.ToString();
}
