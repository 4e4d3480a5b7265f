using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

/// <summary>Leads the address of a calendar or feed to its action, by the page beside which it stands.</summary>
internal static class FeedRoutes
{
    private const string Calendar = ".ics";

    private const string Atom = ".xml";

    /// <summary>Finds the action of a calendar or feed, or for another letter case the redirect to it; null when the path is none.</summary>
    public static async Task<RouteValueDictionary?> FindAsync(CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        var isCalendar = path.EndsWith(Calendar, StringComparison.OrdinalIgnoreCase);
        if (!isCalendar && !path.EndsWith(Atom, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var key = AddressKey.Of(path);
        string[] beside = [key[..^Calendar.Length], key[..key.LastIndexOf('/')]];
        var pages = await catalog.Addresses.Where(a => beside.Contains(a.Key)).OrderBy(a => a.Path).ToListAsync(cancellation);
        var found = pages.Select(page => (Page: page, Address: isCalendar ? FeedAddress.CalendarOf(page) : FeedAddress.AtomOf(page)))
            .Where(feed => feed.Address is { } address && AddressKey.Of(address) == key)
            .OrderBy(feed => feed.Address == path ? 0 : 1).FirstOrDefault();
        return found.Address is null ? null
            : found.Address != path ? new() { ["controller"] = "Redirects", ["action"] = "Moved", ["address"] = found.Address }
            : new() { ["controller"] = isCalendar ? "Calendars" : "Feeds", ["action"] = Action(found.Page.Kind), ["address"] = found.Page.Path, ["category"] = found.Page.Category };
    }

    private static string Action(PageKind kind) => kind is PageKind.Events ? "Series" : kind.ToString();
}
