using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about a series of events.</summary>
public static class SeriesQueries
{
    /// <summary>Sums up a series.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="series">The series.</param>
    /// <param name="most">How many venues and speakers to name at most.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public static async Task<SeriesOverview> SumUpAsync(this CatalogDbContext catalog, string series, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var events = catalog.Events.OfSeries(series).Where(e => e.Status != EventStatus.Cancelled);
        var talks = catalog.Talks.OfSeries(series);
        var venues = await catalog.Venues.Select(v => new { v.Name, Count = v.Events.Count(e => e.Series == series && e.Status != EventStatus.Cancelled) })
            .Where(v => v.Count > 1).OrderByDescending(v => v.Count).ThenBy(v => v.Name).Take(most).ToListAsync(cancellation);
        var speakers = talks.SelectMany(t => t.Speakers).GroupBy(part => new { part.Speaker!.SortName, part.SpeakerAddress, part.Speaker.Name })
            .Select(part => new { part.Key.Name, part.Key.SpeakerAddress, part.Key.SortName, Count = part.Count() });
        var regulars = await speakers.Where(s => s.Count > 1).OrderByDescending(s => s.Count).ThenBy(s => s.SortName).Take(most).ToListAsync(cancellation);
        return new SeriesOverview(
            await events.CountAsync(cancellation),
            await talks.CountAsync(cancellation),
            await speakers.CountAsync(cancellation),
            [.. venues.Select(v => (v.Name, v.Count))],
            [.. regulars.Select(s => (s.Name, s.SpeakerAddress, s.Count))]);
    }
}
