namespace ApiHour.Content.Catalog;

/// <summary>A place where events take place, however their posts spell it.</summary>
public sealed class Venue
{
    /// <summary>The key of <c>_data/venues.yml</c>, else the name in ASCII lower case with dashes; the primary key.</summary>
    public required string Slug { get; init; }

    /// <summary>The name of <c>_data/venues.yml</c>, else the one the newest post uses.</summary>
    public required string Name { get; init; }

    /// <summary>The address; null when nobody says it.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The position; null when unknown.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>How to get in, in the organizers' words; null when they say nothing.</summary>
    public string? Access { get; init; }

    /// <summary>The events that took place here.</summary>
    public ICollection<EventPost> Events { get; } = [];
}
