using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>A venue while the posts are gathered that name it.</summary>
internal sealed class KnownVenue
{
    /// <summary>Positions closer than this many metres are one place, when the street agrees too.</summary>
    private const double OnePlace = 60;

    /// <summary>The key of <c>_data/venues.yml</c>; null for a venue that only posts name.</summary>
    public string? Key { get; init; }

    public string? StatedName { get; init; }

    public PostalAddress? StatedAddress { get; init; }

    public GeoPosition? StatedPosition { get; init; }

    public string? Access { get; init; }

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public List<PostalAddress> Addresses { get; } = [];

    /// <summary>What the posts say, in the order of their announcements.</summary>
    public List<VenueMention> Mentions { get; } = [];

    public string Name => StatedName ?? Mentions.LastOrDefault(m => m.BareName is { Length: > 0 })?.BareName ?? Address?.Street ?? Key ?? "";

    public PostalAddress? Address => StatedAddress ?? Addresses.LastOrDefault();

    /// <summary>Whether a post or the data file says the position, rather than only showing some map.</summary>
    public bool IsSure => StatedPosition is not null || Mentions.Exists(m => m.IsSure);

    /// <summary>The position: the stated one, else the one that the posts' own positions agree on best; null when there is none.</summary>
    public GeoPosition? Position()
    {
        var sure = Mentions.Where(m => m.IsSure).Select(m => m.OwnPosition!).ToList();
        var positions = sure.Count > 0 ? sure : [.. Mentions.Select(m => m.OwnPosition).OfType<GeoPosition>()];
        return StatedPosition ?? positions.MinBy(one => positions.Sum(one.DistanceTo));
    }

    public bool Is(VenueMention mention)
    {
        if (mention.Address is { } address && Addresses.Count > 0)
        {
            return Addresses.Exists(known => AddressWords.AreSame(known, address))
                || (Addresses.Exists(known => AddressWords.ShareStreet(known, address)) && mention is { IsSure: true, OwnPosition: { } here } && Position()?.DistanceTo(here) < OnePlace);
        }

        return mention.BareName is { } name && Names.Contains(FoldedText.Of(name));
    }

    public void Add(VenueMention mention)
    {
        Mentions.Add(mention);
        if (mention.Address is { } address)
        {
            Addresses.Add(address);
        }

        if (mention.BareName is { Length: > 0 } name)
        {
            Names.Add(FoldedText.Of(name));
        }
    }
}
