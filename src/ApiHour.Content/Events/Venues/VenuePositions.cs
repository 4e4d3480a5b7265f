using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>Settles where the venues are: what the data file states, else the place that the posts' maps agree on best.</summary>
internal sealed class VenuePositions
{
    /// <summary>A map this many metres from the venue shows another place.</summary>
    private const double FarOff = 500;

    /// <summary>A map this many metres from another venue shows that one.</summary>
    private const double SamePlace = 100;

    /// <summary>Two venues whose markers are at most this many metres apart have the same map, copied.</summary>
    private const double Copied = 10;

    private readonly List<KnownVenue> venues;
    private readonly Dictionary<KnownVenue, GeoPosition?> positions = [];

    /// <param name="venues">The venues, those of the data file first, then by their first announcement.</param>
    public VenuePositions(List<KnownVenue> venues)
    {
        this.venues = venues;
        foreach (var venue in venues)
        {
            positions[venue] = venue.StatedPosition ?? Agreed(venue);
        }
    }

    /// <summary>The position; null when no map shows the venue.</summary>
    public GeoPosition? Of(KnownVenue venue) => positions[venue];

    /// <summary>Tells the maps of a post that show another place than its venue.</summary>
    public void TellFarOffMaps(EventSource source, VenueMention mention, KnownVenue venue)
    {
        foreach (var (map, at) in mention.Maps)
        {
            var distance = positions[venue]?.DistanceTo(map.Position);
            var shown = distance <= FarOff ? null : venues.Find(other => other != venue && positions[other]?.DistanceTo(map.Position) < SamePlace);
            if (distance > FarOff || shown is not null)
            {
                var where = shown is null ? string.Create(CultureInfo.InvariantCulture, $"a place {distance / 1000:0.0} km away from {venue.Name}") : $"{shown.Name}, not {venue.Name}";
                source.Warn(at, ProblemCode.MapElsewhere, $"the map shows {where}", Fix(positions[venue]));
            }
        }
    }

    /// <summary>The position that is nearest to all others; only markers count if there are any.</summary>
    private GeoPosition? Agreed(KnownVenue venue)
    {
        var own = venue.Mentions.Where(m => m.OwnPosition is not null).Select(m => (m.IsSure, Position: m.OwnPosition!)).Where(m => !IsOfEarlier(venue, m.Position, m.IsSure ? Copied : SamePlace)).ToList();
        var counts = own.Where(m => m.IsSure || !own.Exists(other => other.IsSure)).CountBy(m => m.Position).ToList();
        return counts.Count == 0 ? null : counts.MinBy(one => counts.Sum(other => other.Value * one.Key.DistanceTo(other.Key))).Key;
    }

    /// <summary>Whether a position is that of an earlier venue in another street: its map was copied with the post.</summary>
    private bool IsOfEarlier(KnownVenue venue, GeoPosition position, double reach) => venues.TakeWhile(other => other != venue)
        .Any(other => positions[other]?.DistanceTo(position) < reach && !venue.SharesStreet(other) && !venue.SharesName(other));

    private static string Fix(GeoPosition? position) => position is null
        ? "link a map of the venue, with `?mlat=…&mlon=…`"
        : $"link {position.ToMapUrl()}";
}
