using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions the site asks its catalog.</summary>
public static class CatalogQueries
{
    /// <summary>No event takes more days than this.</summary>
    private const int LongestEvent = 31;

    /// <summary>No more events than this take place at once.</summary>
    private const int Candidates = 10;

    /// <summary>Finds the document at an address; null when there is none.</summary>
    public static Task<T?> FindAtAsync<T>(this IQueryable<T> documents, string address, CancellationToken cancellation)
        where T : Document =>
        documents.SingleOrDefaultAsync(d => d.Address == address, cancellation);

    /// <summary>Orders posts as Jekyll lists them: by date, then by path, both descending.</summary>
    public static IOrderedQueryable<T> NewestFirst<T>(this IQueryable<T> posts)
        where T : Post =>
        posts.OrderByDescending(p => p.AnnouncedOn).ThenByDescending(p => p.SourcePath);

    /// <summary>Orders events by the day they take place, else by that of their announcement, then by path, both descending.</summary>
    public static IOrderedQueryable<EventPost> NewestFirst(this IQueryable<EventPost> events) =>
        events.OrderByDescending(e => e.Date ?? e.AnnouncedOn).ThenByDescending(e => e.SourcePath);

    /// <summary>Keeps the events of one series.</summary>
    public static IQueryable<EventPost> OfSeries(this IQueryable<EventPost> events, string series) =>
        events.Where(e => e.Series == series);

    /// <summary>Lists the events that are not over at a moment, the earliest first; an event without a date is none of them.</summary>
    public static async Task<IReadOnlyList<EventPost>> ListUpcomingAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation)
    {
        // SQLite cannot compare moments of different offsets: the day narrows down, the few that are left are compared here.
        var lately = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-LongestEvent);
        var candidates = await events.Where(e => e.Date >= lately).ToListAsync(cancellation);
        return [.. candidates.Where(e => e.OverAt > now).OrderBy(e => e.Date).ThenBy(e => e.Start).ThenBy(e => e.SourcePath, StringComparer.Ordinal)];
    }

    /// <summary>Finds the next event, one that has begun and is not over included, cancelled and postponed ones not; null when there is none.</summary>
    public static async Task<EventPost?> FindNextAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation) =>
        await events.Where(e => e.Status == EventStatus.Scheduled).ListUpcomingAsync(now, cancellation) is [var next, ..] ? next : null;

    /// <summary>Finds the last event that took place and is over; null when there was none.</summary>
    public static async Task<EventPost?> FindLastAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var latest = await events.Where(e => e.Status == EventStatus.Scheduled && e.Date <= today).NewestFirst().Take(Candidates).ToListAsync(cancellation);
        return latest.Find(e => e.OverAt <= now);
    }

    /// <summary>Reads events with their venues and their programmes, talks included.</summary>
    public static IQueryable<EventPost> WithDetails(this IQueryable<EventPost> events) =>
        events.Include(e => e.Venue).Include(e => e.Programme).ThenInclude(item => item.Talk).AsSplitQuery();

    /// <summary>Finds the page that a path names exactly; null when there is none.</summary>
    public static Task<SiteAddress?> FindPathAsync(this IQueryable<SiteAddress> addresses, string path, CancellationToken cancellation) =>
        addresses.SingleOrDefaultAsync(a => a.Path == path, cancellation);

    /// <summary>
    /// Finds where a path that names no page exactly leads: to another spelling of a page's address, else to what a
    /// document's <c>redirect_from</c> says; null when it leads nowhere.
    /// </summary>
    public static async Task<string?> FindRedirectAsync(this CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var key = AddressKey.Of(path);
        return await catalog.Addresses.Where(a => a.Key == key).OrderBy(a => a.Path).Select(a => a.Path).FirstOrDefaultAsync(cancellation)
            ?? await catalog.Redirects.Where(r => r.Key == key).Select(r => r.To).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Reads the site's configuration.</summary>
    public static Task<Site> ReadSiteAsync(this CatalogDbContext catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Sites.SingleAsync(cancellation);
    }
}
