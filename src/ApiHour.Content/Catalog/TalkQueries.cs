using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about talks; a talk's day is the one it was given on, else the one it was announced on.</summary>
public static class TalkQueries
{
    /// <summary>Orders talks by their day, the newest first, then by path: files of one evening are often numbered in its running order.</summary>
    public static IOrderedQueryable<Talk> NewestFirst(this IQueryable<Talk> talks) =>
        talks.OrderByDescending(t => t.GivenOn ?? t.AnnouncedOn).ThenBy(t => t.SourcePath);

    /// <summary>Keeps the talks of one year.</summary>
    public static IQueryable<Talk> OfYear(this IQueryable<Talk> talks, int year) => talks.Where(t => (t.GivenOn ?? t.AnnouncedOn).Year == year);

    /// <summary>Keeps the talks given at the events of one series.</summary>
    public static IQueryable<Talk> OfSeries(this IQueryable<Talk> talks, string series) => talks.Where(t => t.Event!.Series == series);

    /// <summary>Keeps the talks that have a recording, or those that have none.</summary>
    public static IQueryable<Talk> WithVideo(this IQueryable<Talk> talks, bool has) => talks.Where(t => (t.VideoId != null) == has);

    /// <summary>Lists the years in which there are talks, the newest first.</summary>
    public static async Task<IReadOnlyList<int>> ListYearsAsync(this IQueryable<Talk> talks, CancellationToken cancellation) =>
        await talks.Select(t => (t.GivenOn ?? t.AnnouncedOn).Year).Distinct().OrderByDescending(year => year).ToListAsync(cancellation);

    /// <summary>Lists the series at whose events there are talks, by name.</summary>
    public static async Task<IReadOnlyList<string>> ListSeriesAsync(this IQueryable<Talk> talks, CancellationToken cancellation) =>
        await talks.Where(t => t.Event != null).Select(t => t.Event!.Series).Distinct().OrderBy(series => series).ToListAsync(cancellation);

    /// <summary>The talks of an event in their running order: the programme's, then by path those it does not list.</summary>
    public static IQueryable<Talk> TalksOf(this CatalogDbContext catalog, string eventAddress)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Talks.Where(t => t.EventAddress == eventAddress)
            .OrderBy(t => catalog.Set<ProgrammeItem>().Where(item => item.EventAddress == eventAddress && item.TalkAddress == t.Address).Min(item => (int?)item.Position) ?? int.MaxValue)
            .ThenBy(t => t.SourcePath);
    }
}
