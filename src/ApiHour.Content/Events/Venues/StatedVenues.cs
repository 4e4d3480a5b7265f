using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>The venues that front matter states: a key that is not in <c>_data/venues.yml</c> is told, and a text that contradicts it.</summary>
internal sealed class StatedVenues(IReadOnlyList<KnownVenue> venues)
{
    private const int MostTold = 8;

    /// <summary>How many letters of a misspelt key may differ.</summary>
    private const int Slips = 2;

    /// <summary>The venue of the key that a mention states; null when it states none, or one that is not there, which is told.</summary>
    public KnownVenue? Find(EventSource source, VenueMention mention)
    {
        var venue = venues.FirstOrDefault(v => v.Key == mention.Key);
        if (venue is null && mention.Key is { } key)
        {
            source.Warn(mention.At, ProblemCode.BadValue, $"there is no venue `{key}`", Fix(key));
        }

        return venue;
    }

    /// <summary>Tells a text that gives another address than the front matter states. Returns whether it does.</summary>
    public static bool TellContradiction(EventSource source, VenueMention mention, KnownVenue? stated)
    {
        var address = stated is null ? mention.Address : stated.Address;
        if (mention.InText is not { } told || address is null || (stated is null ? new AddressWords(address).IsSame(new AddressWords(told.Address)) : stated.CanStandAt(new AddressWords(told.Address))))
        {
            return false;
        }

        source.Warn(told.At, ProblemCode.Contradiction, $"the text says {told.Address.Text}, `event.venue` says {address.Text}, which is used", "correct one of the two");
        return true;
    }

    private string Fix(string key)
    {
        var nearest = venues.Select(v => (Key: v.Key!, Distance: v.IsNamed(key) ? 0 : EditDistance.Between(v.Key!, key))).OrderBy(v => v.Distance).ToList();
        var keys = string.Join(", ", nearest.Take(MostTold).Select(v => v.Key)) + (nearest.Count > MostTold ? ", …" : "");
        return nearest switch
        {
            [] => $"describe it in _data/venues.yml: `{key}: {{ name: …, address: … }}`",
            [{ Distance: <= Slips } meant, ..] => $"did you mean `{meant.Key}`? The keys of _data/venues.yml are {keys}",
            _ => $"write a key of _data/venues.yml: {keys}",
        };
    }
}
