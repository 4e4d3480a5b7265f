using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about sponsors.</summary>
public static class SponsorQueries
{
    /// <summary>Lists who supports the meetup on a day: as the home page orders them, then by name.</summary>
    public static async Task<IReadOnlyList<Sponsor>> ListCurrentAsync(this IQueryable<Sponsor> sponsors, DateOnly day, CancellationToken cancellation) =>
        [.. (await sponsors.ToListAsync(cancellation)).Where(s => s.IsCurrentOn(day)).OrderBy(s => s.HomePosition ?? int.MaxValue).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase)];
}
