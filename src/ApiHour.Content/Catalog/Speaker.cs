namespace ApiHour.Content.Catalog;

/// <summary>A person who gave at least one talk, derived from the talks' posts.</summary>
public sealed class Speaker
{
    /// <summary>The speaker's page; the primary key.</summary>
    public required string Address { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The name without accents and case, by which lists are ordered.</summary>
    public required string SortName { get; init; }

    /// <summary>The speaker's own page elsewhere; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>All pages elsewhere, <see cref="Url"/> first.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The address of the picture; null when there is none.</summary>
    public string? Image { get; init; }

    /// <summary>The talks given.</summary>
    public ICollection<TalkSpeaker> Talks { get; } = [];
}
