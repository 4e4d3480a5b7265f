using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about sponsors.</summary>
public static class SponsorQueries
{
    /// <summary>Lists who supports the meetup on a day: as the home page orders them, then by name.</summary>
    public static async Task<IReadOnlyList<Sponsor>> ListCurrentAsync(this IQueryable<Sponsor> sponsors, DateOnly day, CancellationToken cancellation) =>
        [.. (await sponsors.ListAsync(cancellation)).Where(s => s.IsCurrentOn(day))];

    /// <summary>Lists sponsors: as the home page orders them, then by name.</summary>
    public static async Task<IReadOnlyList<Sponsor>> ListAsync(this IQueryable<Sponsor> sponsors, CancellationToken cancellation) =>
        [.. (await sponsors.ToListAsync(cancellation)).OrderBy(s => s.HomePosition ?? int.MaxValue).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Lists the sponsors of an event, as <see cref="ListAsync"/> orders them.</summary>
    public static Task<IReadOnlyList<Sponsor>> ListOfAsync(this IQueryable<Sponsor> sponsors, EventPost post, CancellationToken cancellation) =>
        sponsors.Where(s => s.Events.Any(e => e.Address == post.Address)).ListAsync(cancellation);

    /// <summary>Lists the addresses of the sponsors of the events that last until a day or take place after it, cancelled ones not.</summary>
    public static async Task<IReadOnlySet<string>> ListSupportersFromAsync(this IQueryable<EventPost> events, DateOnly day, CancellationToken cancellation) =>
        await events.Where(e => (e.LastDay ?? e.Date) >= day && e.Status != EventStatus.Cancelled).SelectMany(e => e.Sponsors).Select(s => s.Address).ToHashSetAsync(cancellation);
}
