using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>What a calendar asks the catalog.</summary>
internal static class CalendarQueries
{
    /// <summary>Lists the events that have a date with their venue and programme, the latest first.</summary>
    public static Task<List<EventPost>> ListDatedAsync(this IQueryable<EventPost> events, CancellationToken cancellation) =>
        events.Where(e => e.Date != null).OrderByDescending(e => e.Date).ThenByDescending(e => e.SourcePath).Include(e => e.Venue).Include(e => e.Programme).ToListAsync(cancellation);

    /// <summary>Keeps the events at which a person speaks, by a talk's post or by the programme.</summary>
    public static async Task<IQueryable<EventPost>> OfSpeakerAsync(this IQueryable<EventPost> events, string speaker, CancellationToken cancellation)
    {
        var items = await events.SelectMany(e => e.Programme).Select(item => new { item.EventAddress, item.Speakers }).ToListAsync(cancellation);
        var billed = items.Where(item => item.Speakers.Any(s => s.Address == speaker)).Select(item => item.EventAddress).Distinct().ToList();
        return events.Where(e => billed.Contains(e.Address) || e.Talks.Any(t => t.Speakers.Any(s => s.SpeakerAddress == speaker)));
    }

    /// <summary>Lists the pages of series that have events, the series of the most events first.</summary>
    public static async Task<IReadOnlyList<SiteAddress>> ListSeriesAsync(this CatalogDbContext catalog, CancellationToken cancellation)
    {
        var series = await catalog.Events.GroupBy(e => e.Series).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).ToListAsync(cancellation);
        var lists = await catalog.Addresses.Where(a => a.Kind == PageKind.Events).OrderBy(a => a.Path).ToListAsync(cancellation);
        return [.. series.Select(name => lists.Find(list => list.Category == name && CompanionAddress.CalendarOf(list) is not null)).OfType<SiteAddress>()];
    }
}
