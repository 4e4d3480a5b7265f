using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about sponsors.</summary>
public static class SponsorQueries
{
    /// <summary>Reads when each sponsor supports the meetup, seen from a day: its dates say so, without any the home page, and the events that last until that day or follow it, cancelled ones not.</summary>
    public static async Task<Func<Sponsor, SponsorSupport>> ReadSupportAsync(this IQueryable<EventPost> events, DateOnly day, CancellationToken cancellation)
    {
        var ofEventsToCome = await events.Where(e => (e.LastDay ?? e.Date) >= day && e.Status != EventStatus.Cancelled).SelectMany(e => e.Sponsors).Select(s => s.Address).ToHashSetAsync(cancellation);
        return sponsor => sponsor.IsCurrentOn(day) || ofEventsToCome.Contains(sponsor.Address) ? SponsorSupport.Current
            : sponsor.Since > day ? SponsorSupport.Coming
            : SponsorSupport.Past;
    }

    /// <summary>Lists sponsors: as the home page orders them, then by name.</summary>
    public static async Task<IReadOnlyList<Sponsor>> ListAsync(this IQueryable<Sponsor> sponsors, CancellationToken cancellation) =>
        [.. (await sponsors.ToListAsync(cancellation)).OrderBy(s => s.HomePosition ?? int.MaxValue).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Lists the sponsors of an event, as <see cref="ListAsync"/> orders them.</summary>
    public static Task<IReadOnlyList<Sponsor>> ListOfAsync(this IQueryable<Sponsor> sponsors, EventPost post, CancellationToken cancellation) =>
        sponsors.Where(s => s.Events.Any(e => e.Address == post.Address)).ListAsync(cancellation);
}
