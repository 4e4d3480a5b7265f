using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>The keys of <c>_data/venues.yml</c>, which front matter states; one that is not there is told.</summary>
internal sealed class VenueKeys(IReadOnlyList<KnownVenue> venues)
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
