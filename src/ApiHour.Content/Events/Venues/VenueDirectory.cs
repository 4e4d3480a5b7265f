using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>Gathers the venues that the posts name: one address is one venue, however its name is spelt.</summary>
internal sealed class VenueDirectory
{
    /// <summary>A map this many metres from the venue shows another place.</summary>
    private const double FarOff = 500;

    /// <summary>A map this many metres from another venue shows that one.</summary>
    private const double SamePlace = 100;

    private readonly List<KnownVenue> venues;

    public VenueDirectory(FrontMatter data) => venues = [.. VenueData.Read(data)];

    /// <summary>Gives every event its venue, and returns the venues that have one.</summary>
    /// <param name="events">The events with what their posts say, in any order.</param>
    public IReadOnlyList<Venue> Settle(IEnumerable<(EventPost Post, EventSource Source, VenueMention Mention)> events)
    {
        var placed = events.Where(e => !e.Mention.IsEmpty && !e.Post.IsOnline).OrderBy(e => e.Post.AnnouncedOn).ThenBy(e => e.Post.SourcePath, StringComparer.Ordinal)
            .Select(e => (e.Post, e.Source, e.Mention, Venue: Place(e.Source, e.Mention))).ToList();
        var positions = venues.ToDictionary(venue => venue, PositionOf);
        var slugs = Slugs();
        foreach (var (post, source, mention, venue) in placed)
        {
            var isNamed = mention.Name is not null && venue.Is(mention);
            post.VenueSlug = slugs[venue];
            post.VenueName = isNamed || venue.StatedName is null ? mention.Name ?? venue.Name : venue.StatedName;
            post.VenueAddress = venue.StatedAddress ?? mention.Address ?? venue.Address;
            post.Position = positions[venue];
            TellFarOffMaps(source, mention, venue, positions);
        }

        return [.. venues.Where(v => v.Mentions.Count > 0).Select(v => new Venue { Slug = slugs[v], Name = v.Name, Address = v.Address, Position = positions[v], Access = v.Access })];
    }

    private KnownVenue Place(EventSource source, VenueMention mention)
    {
        var venue = mention.Key is { } key ? venues.Find(v => v.Key == key) : venues.Find(v => v.Is(mention));
        if (mention.Key is not null && venue is null)
        {
            source.Warn(mention.At, ProblemCode.BadValue, $"there is no venue `{mention.Key}`", $"write a key of _data/venues.yml: {string.Join(", ", venues.Select(v => v.Key).OfType<string>())}");
            venue = venues.Find(v => v.Is(mention));
        }

        if (venue is null)
        {
            venue = new KnownVenue { Access = mention.Access };
            venues.Add(venue);
        }

        venue.Add(mention.Key is null || venue.Is(mention) ? mention : new VenueMention { Maps = mention.Maps });
        return venue;
    }

    /// <summary>The position; null when there is none, or when it is only the middle of a map that shows an earlier venue in another street.</summary>
    private GeoPosition? PositionOf(KnownVenue venue)
    {
        var position = venue.Position();
        return position is null || venue.IsSure || Earlier(venue, position) is null ? position : null;
    }

    private KnownVenue? Earlier(KnownVenue venue, GeoPosition position) => venues.TakeWhile(other => other != venue)
        .FirstOrDefault(other => other.Position()?.DistanceTo(position) < SamePlace && !(other.Address is { } one && venue.Address is { } two && AddressWords.ShareStreet(one, two)));

    private void TellFarOffMaps(EventSource source, VenueMention mention, KnownVenue venue, Dictionary<KnownVenue, GeoPosition?> positions)
    {
        foreach (var (map, at) in mention.Maps)
        {
            var distance = positions[venue]?.DistanceTo(map.Position);
            var shown = venues.Find(other => other != venue && other.Position()?.DistanceTo(map.Position) < SamePlace);
            if (distance > FarOff || (distance is null && shown is not null))
            {
                var where = shown is null ? string.Create(CultureInfo.InvariantCulture, $"a place {distance / 1000:0.0} km away from {venue.Name}") : $"{shown.Name}, not {venue.Name}";
                source.Warn(at, ProblemCode.MapElsewhere, $"the map shows {where}", Fix(positions[venue]));
            }
        }
    }

    private static string Fix(GeoPosition? position) => position is null
        ? "link a map of the venue, with `?mlat=…&mlon=…`"
        : string.Create(CultureInfo.InvariantCulture, $"link https://www.openstreetmap.org/?mlat={position.Latitude}&mlon={position.Longitude}#map=19/{position.Latitude}/{position.Longitude}");

    private Dictionary<KnownVenue, string> Slugs()
    {
        var slugs = new Dictionary<KnownVenue, string>();
        foreach (var venue in venues.OrderBy(v => v.Key is null))
        {
            var slug = venue.Key ?? SpeakerNames.Slug(venue.Name);
            var number = 2;
            while (slugs.ContainsValue(slug) || slug.Length == 0)
            {
                slug = $"{SpeakerNames.Slug(venue.Name)}-{number++}";
            }

            slugs.Add(venue, slug);
        }

        return slugs;
    }
}
