using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>What a feed asks the catalog.</summary>
internal static class FeedQueries
{
    private const int PageLength = 30;

    /// <summary>Counts the pages of the posts of some kinds up to a day; no posts have one page.</summary>
    public static async Task<int> CountPagesAsync(this IReadOnlyList<IQueryable<Post>> kinds, DateOnly until, CancellationToken cancellation)
    {
        var posts = 0;
        foreach (var kind in kinds)
        {
            posts += await kind.CountAsync(p => p.AnnouncedOn <= until, cancellation);
        }

        return Math.Max(1, (posts + PageLength - 1) / PageLength);
    }

    /// <summary>Reads the posts of one page, numbered from 1, newest first.</summary>
    public static async Task<IReadOnlyList<Post>> ListPageAsync(this IReadOnlyList<IQueryable<Post>> kinds, DateOnly until, int number, CancellationToken cancellation)
    {
        var keys = kinds.Select(posts => posts.Where(p => p.AnnouncedOn <= until).Select(p => new { p.AnnouncedOn, p.SourcePath })).Aggregate((all, more) => all.Concat(more));
        var paths = await keys.OrderByDescending(k => k.AnnouncedOn).ThenByDescending(k => k.SourcePath)
            .Skip((number - 1) * PageLength).Take(PageLength).Select(k => k.SourcePath).ToListAsync(cancellation);
        var found = new List<Post>();
        foreach (var posts in kinds)
        {
            found.AddRange(await posts.Where(p => paths.Contains(p.SourcePath)).ToListAsync(cancellation));
        }

        return [.. found.OrderBy(p => paths.IndexOf(p.SourcePath))];
    }
}
