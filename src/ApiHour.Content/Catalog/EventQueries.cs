using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about events; SQLite can compare days, but not moments of different offsets.</summary>
public static class EventQueries
{
    /// <summary>In days: covers a night, and the time zones of the world.</summary>
    private const int Margin = 2;

    /// <summary>No more events than this take place within the margin.</summary>
    private const int Candidates = 10;

    /// <summary>Orders events by the day they take place, else by that of their announcement, then by path, both descending.</summary>
    public static IOrderedQueryable<EventPost> NewestFirst(this IQueryable<EventPost> events) =>
        events.OrderByDescending(e => e.Date ?? e.AnnouncedOn).ThenByDescending(e => e.SourcePath);

    /// <summary>Keeps the events of one series.</summary>
    public static IQueryable<EventPost> OfSeries(this IQueryable<EventPost> events, string series) =>
        events.Where(e => e.Series == series);

    /// <summary>Counts events by the year in which <see cref="NewestFirst"/> lists them, the latest year first.</summary>
    public static async Task<IReadOnlyList<(int Year, int Count)>> CountByYearAsync(this IQueryable<EventPost> events, CancellationToken cancellation)
    {
        var years = await events.GroupBy(e => (e.Date ?? e.AnnouncedOn).Year).Select(year => new { year.Key, Count = year.Count() }).ToListAsync(cancellation);
        return [.. years.OrderByDescending(year => year.Key).Select(year => (year.Key, year.Count))];
    }

    /// <summary>Lists the events that are not over at a moment, the earliest first; an event without a date is none of them.</summary>
    public static async Task<IReadOnlyList<EventPost>> ListUpcomingAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation)
    {
        var addresses = await events.ListUpcomingAddressesAsync(now, cancellation);
        var found = await events.Where(e => addresses.Contains(e.Address)).ToListAsync(cancellation);
        return [.. found.OrderBy(e => addresses.IndexOf(e.Address))];
    }

    /// <summary>Finds the next event, one that has begun and is not over included, cancelled and postponed ones not; null when there is none.</summary>
    public static async Task<EventPost?> FindNextAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation) =>
        await events.Where(e => e.Status == EventStatus.Scheduled).ListUpcomingAddressesAsync(now, cancellation) is [var next, ..] ? await events.FindAtAsync(next, cancellation) : null;

    /// <summary>Finds the last event that took place and is over; null when there was none.</summary>
    public static async Task<EventPost?> FindLastAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation)
    {
        // The day narrows down, whatever the offset of the moment; the moments tell what is over.
        var soon = DateOnly.FromDateTime(now.UtcDateTime).AddDays(Margin);
        var latest = await events.Where(e => e.Status == EventStatus.Scheduled && e.Date <= soon).NewestFirst().Take(Candidates).Select(e => new { e.Address, e.OverAt }).ToListAsync(cancellation);
        return latest.Find(e => e.OverAt <= now) is { } last ? await events.FindAtAsync(last.Address, cancellation) : null;
    }

#pragma warning disable CA1309, CA1310 // SQLite compares texts by their bytes, as it orders them.

    /// <summary>The events that <see cref="NewestFirst"/> lists after one, in its order.</summary>
    public static IQueryable<EventPost> Before(this IQueryable<EventPost> events, EventPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        var (day, path) = (post.Date ?? post.AnnouncedOn, post.SourcePath);
        return events.Where(e => (e.Date ?? e.AnnouncedOn) < day || ((e.Date ?? e.AnnouncedOn) == day && string.Compare(e.SourcePath, path) < 0)).NewestFirst();
    }

    /// <summary>The events that <see cref="NewestFirst"/> lists before one, the nearest first.</summary>
    public static IQueryable<EventPost> After(this IQueryable<EventPost> events, EventPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        var (day, path) = (post.Date ?? post.AnnouncedOn, post.SourcePath);
        return events.Where(e => (e.Date ?? e.AnnouncedOn) > day || ((e.Date ?? e.AnnouncedOn) == day && string.Compare(e.SourcePath, path) > 0))
            .OrderBy(e => e.Date ?? e.AnnouncedOn).ThenBy(e => e.SourcePath);
    }

#pragma warning restore CA1309, CA1310

    /// <summary>Reads events with their venues and their programmes, talks included.</summary>
    public static IQueryable<EventPost> WithDetails(this IQueryable<EventPost> events) =>
        events.Include(e => e.Venue).Include(e => e.Programme).ThenInclude(item => item.Talk).AsSplitQuery();

    private static async Task<List<string>> ListUpcomingAddressesAsync(this IQueryable<EventPost> events, DateTimeOffset now, CancellationToken cancellation)
    {
        // SQLite cannot compare moments of different offsets: the day narrows down, the few that are left are compared here.
        var lately = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-Margin);
        var candidates = await events.Where(e => (e.LastDay ?? e.Date) >= lately).Select(e => new { e.Address, e.Date, e.Start, e.OverAt, e.SourcePath }).ToListAsync(cancellation);
        return [.. candidates.Where(e => e.OverAt > now).OrderBy(e => e.Date).ThenBy(e => e.Start).ThenBy(e => e.SourcePath, StringComparer.Ordinal).Select(e => e.Address)];
    }
}
