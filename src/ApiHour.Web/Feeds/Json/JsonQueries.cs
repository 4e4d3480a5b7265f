using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds.Json;

/// <summary>What the data for developers asks the catalog.</summary>
internal static class JsonQueries
{
    /// <summary>Lists the events of a year and a series, or of all, the newest first: by the day they take place, else by their announcement's.</summary>
    public static async Task<IEnumerable<EventPost>> ListEventsAsync(this CatalogDbContext catalog, int? year, string? series, CancellationToken cancellation)
    {
        var events = await catalog.Events.Include(post => post.Venue).Include(post => post.Programme).Include(post => post.Sponsors)
            .Where(post => series == null || post.Series == series).OrderBy(post => post.Address).AsSplitQuery().ToListAsync(cancellation);
        return NewestFirst(events, post => post.Date, year);
    }

    /// <summary>Lists the talks of a year and a series, or of all, the newest first: by the day they were given, else by their announcement's.</summary>
    public static async Task<IEnumerable<Talk>> ListTalksAsync(this CatalogDbContext catalog, int? year, string? series, CancellationToken cancellation)
    {
        var talks = await catalog.Talks.Include(talk => talk.Event).Include(talk => talk.Speakers)
            .Where(talk => series == null || talk.Event!.Series == series).OrderBy(talk => talk.Address).AsSplitQuery().ToListAsync(cancellation);
        return NewestFirst(talks, talk => talk.GivenOn, year);
    }

    private static IEnumerable<T> NewestFirst<T>(IEnumerable<T> posts, Func<T, DateOnly?> date, int? year)
        where T : Post =>
        posts.Select(post => (Post: post, Day: date(post) ?? post.AnnouncedOn)).Where(dated => year is null || dated.Day.Year == year)
            .OrderByDescending(dated => dated.Day).ThenByDescending(dated => dated.Post.SourcePath, StringComparer.Ordinal).Select(dated => dated.Post);
}
