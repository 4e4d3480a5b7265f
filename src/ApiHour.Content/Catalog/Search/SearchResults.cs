namespace ApiHour.Content.Catalog.Search;

/// <summary>What a search found.</summary>
public sealed record SearchResults
{
    /// <summary>How many pages are shown at once.</summary>
    public const int PageSize = 20;

    /// <summary>The best pages, or those that follow them.</summary>
    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>How many were found by kind and year, whatever the filter.</summary>
    public IReadOnlyList<SearchCount> Counts { get; init; } = [];

    /// <summary>How many were found that pass the filter.</summary>
    public int Total { get; init; }

    /// <summary>Which part of them <see cref="Hits"/> is, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether no page has all words: these have one of them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The query in a spelling that would find something; null when the words are known or nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>How many parts some pages make, at least 1.</summary>
    internal static int PagesOf(int total) => Math.Max(1, (total + PageSize - 1) / PageSize);
}
