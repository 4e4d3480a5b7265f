using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about speakers.</summary>
public static class SpeakerQueries
{
    /// <summary>Orders speakers by name.</summary>
    public static IOrderedQueryable<Speaker> ByName(this IQueryable<Speaker> speakers) => speakers.OrderBy(s => s.SortName).ThenBy(s => s.Address);

    /// <summary>Counts speakers by the first letter of their names, in the order of <see cref="ByName"/>.</summary>
    public static async Task<IReadOnlyList<(string First, int Count)>> CountByInitialAsync(this IQueryable<Speaker> speakers, CancellationToken cancellation)
    {
        var initials = await speakers.GroupBy(s => s.SortName.Substring(0, 1)).OrderBy(initial => initial.Key).Select(initial => new { initial.Key, Count = initial.Count() }).ToListAsync(cancellation);
        return [.. initials.Select(initial => (initial.Key, initial.Count))];
    }
}
