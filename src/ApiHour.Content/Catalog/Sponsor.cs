namespace ApiHour.Content.Catalog;

/// <summary>An organisation that supports the meetup, from the home page or from an event's sponsors section.</summary>
public sealed class Sponsor
{
    /// <summary>The sponsor's page; the primary key.</summary>
    public required string Address { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The sponsor's own site; null when unknown.</summary>
    public string? Url { get; set; }

    /// <summary>The address of the logo; null when there is none.</summary>
    public string? Logo { get; set; }

    /// <summary>The place on the home page, from 0; null for a sponsor of past events only.</summary>
    public int? HomePosition { get; init; }

    /// <summary>The events supported.</summary>
    public ICollection<EventPost> Events { get; } = [];
}
