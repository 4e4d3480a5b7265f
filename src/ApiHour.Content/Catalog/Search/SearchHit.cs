namespace ApiHour.Content.Catalog.Search;

/// <summary>A page that was found.</summary>
public sealed record SearchHit
{
    /// <summary>Stands before a word that was found.</summary>
    public const char MarkStart = SearchText.MarkStart;

    /// <summary>Stands after a word that was found.</summary>
    public const char MarkEnd = SearchText.MarkEnd;

    /// <summary>What it is.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The day it took place, else that of its announcement; null for what has no date.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether <see cref="Day"/> is that of the announcement.</summary>
    public bool IsAnnouncement { get; init; }

    /// <summary>The language of title and snippet, a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The title, plain text with marks.</summary>
    public required string Title { get; init; }

    /// <summary>Who speaks, plain text with marks; empty for nobody.</summary>
    public required string Speakers { get; init; }

    /// <summary>The part of the body with most of the words, plain text with marks; empty when there is no body.</summary>
    public required string Snippet { get; init; }
}
