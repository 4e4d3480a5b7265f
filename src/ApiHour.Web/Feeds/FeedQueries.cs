using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>What a feed asks the catalog.</summary>
internal static class FeedQueries
{
    private const int PageLength = 30;

    /// <summary>Lists what orders the posts of some kinds up to a day, newest first.</summary>
    public static async Task<IReadOnlyList<PostKey>> ListKeysAsync(this IReadOnlyList<IQueryable<Post>> kinds, DateOnly until, CancellationToken cancellation)
    {
        var keys = new List<PostKey>();
        foreach (var posts in kinds)
        {
            keys.AddRange(await posts.Where(p => p.AnnouncedOn <= until).Select(p => new PostKey(p.AnnouncedOn, p.SourcePath)).ToListAsync(cancellation));
        }

        return [.. keys.OrderByDescending(k => k.AnnouncedOn).ThenByDescending(k => k.SourcePath, StringComparer.Ordinal)];
    }

    /// <summary>Reads the posts of one page, numbered from 1.</summary>
    public static async Task<IReadOnlyList<Post>> ListPageAsync(
        this IReadOnlyList<IQueryable<Post>> kinds, IReadOnlyList<PostKey> keys, int number, CancellationToken cancellation)
    {
        var paths = keys.Skip((number - 1) * PageLength).Take(PageLength).Select(k => k.SourcePath).ToList();
        var found = new List<Post>();
        foreach (var posts in kinds)
        {
            found.AddRange(await posts.Where(p => paths.Contains(p.SourcePath)).ToListAsync(cancellation));
        }

        return [.. found.OrderBy(p => paths.IndexOf(p.SourcePath))];
    }

    /// <summary>The number of the last page; an empty feed has one page.</summary>
    public static int LastPage(IReadOnlyList<PostKey> keys) => Math.Max(1, (keys.Count + PageLength - 1) / PageLength);
}
