using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Venues;

/// <summary>A venue while the posts are gathered that name it.</summary>
internal sealed partial class KnownVenue
{
    /// <summary>Positions closer than this many metres are one place if the street agrees too.</summary>
    private const double OnePlace = 60;

    private readonly List<AddressWords> addressWords = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The key of <c>_data/venues.yml</c>; null for a venue that only posts name.</summary>
    public string? Key { get; init; }

    public string? StatedName { get; init; }

    public PostalAddress? StatedAddress { get; init; }

    public GeoPosition? StatedPosition { get; init; }

    public string? Access { get; set; }

    /// <summary>The sequence number of its last mention among those of all venues; zero before the first.</summary>
    public int LastPlaced { get; set; }

    /// <summary>What the posts say, in the order of their announcements.</summary>
    public List<VenueMention> Mentions { get; } = [];

    /// <summary>The names, as the data file and the posts spell them; empty when nobody names it.</summary>
    public IEnumerable<string> Spellings => new[] { StatedName }.Concat(Mentions.Select(m => m.BareName)).OfType<string>();

    public string Name => StatedName ?? Spellings.LastOrDefault() ?? Address?.Street ?? Key ?? "";

    public PostalAddress? Address => StatedAddress ?? Mentions.LastOrDefault(m => m.Address is not null)?.Address;

    /// <summary>Whether a mention is of this venue: by its address, else by its name.</summary>
    public bool Is(VenueMention mention, AddressWords? address) => address is not null && addressWords.Count > 0
        ? addressWords.Exists(known => known.IsSame(address)) || (addressWords.Exists(known => known.SharesStreet(address)) && IsHere(mention))
        : mention.BareName is { } name && IsNamed(name);

    /// <summary>Whether the venue may be at an address: true if nobody has said where it is.</summary>
    public bool CanStandAt(AddressWords address) => addressWords.Count == 0 || addressWords.Exists(known => known.IsSame(address));

    public bool IsNamed(string name) => names.Contains(Fold(name));

    public void Add(VenueMention mention)
    {
        Mentions.Add(mention);
        AddName(mention.BareName);
        AddAddress(mention.Address);
    }

    public void AddName(string? name)
    {
        if (name is { Length: > 0 })
        {
            names.Add(Fold(name));
        }
    }

    public void AddAddress(PostalAddress? address)
    {
        if (address is not null && new AddressWords(address) is var words && !addressWords.Exists(words.IsSame))
        {
            addressWords.Add(words);
        }
    }

    public bool SharesStreet(KnownVenue other) => addressWords.Exists(one => other.addressWords.Exists(one.SharesStreet));

    public bool SharesName(KnownVenue other) => names.Overlaps(other.names);

    private bool IsHere(VenueMention mention) =>
        mention is { IsSure: true, OwnPosition: { } here } && (StatedPosition ?? Mentions.LastOrDefault(m => m.OwnPosition is not null)?.OwnPosition)?.DistanceTo(here) < OnePlace;

    private static string Fold(string name) => FoldedText.Of(Article().Replace(name, ""));

    [GeneratedRegex(@"^(?:l['’]|(?:la|le|les)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
