using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds.Json;

/// <summary>What the data for developers asks the catalog.</summary>
internal static class JsonQueries
{
    /// <summary>Lists the events of a year and a series, or of all, the newest first: by the day they take place, else by their announcement's.</summary>
    public static async Task<IEnumerable<EventPost>> ListEventsAsync(this CatalogDbContext catalog, int? year, string? series, CancellationToken cancellation) =>
        await catalog.Events.Include(post => post.Venue).Include(post => post.Programme).Include(post => post.Sponsors)
            .Where(post => (series == null || post.Series == series) && (year == null || (post.Date ?? post.AnnouncedOn).Year == year))
            .NewestFirst().AsSplitQuery().ToListAsync(cancellation);

    /// <summary>Lists the talks of a year and a series, or of all, the newest first: by the day they were given, else by their announcement's.</summary>
    public static async Task<IEnumerable<Talk>> ListTalksAsync(this CatalogDbContext catalog, int? year, string? series, CancellationToken cancellation) =>
        await catalog.Talks.Include(talk => talk.Event).Include(talk => talk.Speakers)
            .Where(talk => (series == null || talk.Event!.Series == series) && (year == null || (talk.GivenOn ?? talk.AnnouncedOn).Year == year))
            .NewestFirst().AsSplitQuery().ToListAsync(cancellation);
}
