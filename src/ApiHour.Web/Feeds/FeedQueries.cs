using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>What a feed asks the catalog.</summary>
internal static class FeedQueries
{
    private const int Length = 30;

    /// <summary>The newest posts of all kinds up to a day, newest first.</summary>
    public static async Task<IReadOnlyList<Post>> ListNewestAsync(this CatalogDbContext catalog, DateOnly until, CancellationToken cancellation)
    {
        Post[] newest =
        [
            .. await Newest(catalog.Events, until).ToListAsync(cancellation),
            .. await Newest(catalog.Talks, until).ToListAsync(cancellation),
            .. await Newest(catalog.Articles, until).ToListAsync(cancellation),
        ];
        return [.. newest.OrderByDescending(p => p.AnnouncedOn).ThenByDescending(p => p.SourcePath, StringComparer.Ordinal).Take(Length)];
    }

    private static IQueryable<T> Newest<T>(IQueryable<T> posts, DateOnly until)
        where T : Post =>
        posts.Where(p => p.AnnouncedOn <= until).NewestFirst().Take(Length);
}
