using ApiHour.Content.Catalog.Search;

namespace ApiHour.Content.Catalog;

/// <summary>One page as the search knows it; its texts are spelled as <see cref="SearchText.Encode"/> does.</summary>
public sealed record SearchEntry
{
    /// <summary>The primary key, and the row of the full-text index: a <see cref="SearchKey"/>.</summary>
    public required long Id { get; init; }

    /// <summary>What stands at the address; lists and the home page count as pages.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>The day it took place, else that of its announcement; null for what has no date.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether <see cref="Day"/> is that of the announcement.</summary>
    public bool IsAnnouncement { get; init; }

    /// <summary>The page's address.</summary>
    public required string Address { get; init; }

    /// <summary>The language of title and text, a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The title, or the name.</summary>
    public required string Title { get; init; }

    /// <summary>Who speaks, as billed, joined by commas; empty for nobody.</summary>
    public string Speakers { get; init; } = "";

    /// <summary>Other spellings of the names, which are found and not shown.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>What the body says.</summary>
    public string Text { get; init; } = "";
}
