using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>What one post says of its venue.</summary>
internal sealed record VenueMention
{
    public static VenueMention None { get; } = new();

    /// <summary>The key of <c>_data/venues.yml</c> that the front matter names; null when it names none.</summary>
    public string? Key { get; init; }

    /// <summary>The name as billed, with the room; null when there is none.</summary>
    public string? Name { get; init; }

    public PostalAddress? Address { get; init; }

    /// <summary>The address by the text alone, whatever the front matter states, with its place; null when the text says none.</summary>
    public (PostalAddress Address, TextPosition At)? InText { get; init; }

    public string? Access { get; init; }

    /// <summary>The position that the front matter states; null when it states none.</summary>
    public GeoPosition? StatedPosition { get; init; }

    /// <summary>The position that the front matter states, or the link of the address; null for neither.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>The maps, each with its place in the file.</summary>
    public IReadOnlyList<(MapLink Map, TextPosition At)> Maps { get; init; } = [];

    /// <summary>Where the post names the venue.</summary>
    public TextPosition At { get; init; } = TextPosition.Start;

    /// <summary>The position by this post alone: the stated one, else a map's marker, else a map's middle; null without a map.</summary>
    public GeoPosition? OwnPosition => Position ?? Maps.OrderByDescending(m => m.Map.IsMarker).Select(m => m.Map.Position).FirstOrDefault();

    /// <summary>Whether <see cref="OwnPosition"/> was meant to be the place, rather than the middle of some map.</summary>
    public bool IsSure => Position is not null || Maps.Any(m => m.Map.IsMarker);

    /// <summary>The name without what stands in brackets.</summary>
    public string? BareName => Name is null ? null : Name.Split('(', ',')[0].Trim();

    public bool IsEmpty => Key is null && Name is null && Address is null;

    private VenueMention WithoutPlaces => this with { InText = null, Maps = None.Maps, At = None.At };

    /// <summary>Whether another mention says the same, wherever that stands in the file.</summary>
    public bool SaysLike(VenueMention other) =>
        WithoutPlaces == other.WithoutPlaces && InText?.Address == other.InText?.Address && Maps.Select(m => m.Map).SequenceEqual(other.Maps.Select(m => m.Map));
}
