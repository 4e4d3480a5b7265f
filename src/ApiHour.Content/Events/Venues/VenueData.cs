using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads <c>_data/venues.yml</c>, and a venue that the front matter describes.</summary>
internal static class VenueData
{
    private static readonly string[] Keys = ["name", "address", "lat", "lon", "access"];

    /// <summary>Returns the venues of the data file; what cannot be understood is told.</summary>
    public static IEnumerable<KnownVenue> Read(DataFile file)
    {
        foreach (var entry in file.Entries([.. Keys, "aliases"]))
        {
            var venue = new KnownVenue
            {
                Key = entry.Key,
                StatedName = entry.Text("name"),
                StatedAddress = entry.Text("address") is { } address ? AddressReader.Parse(address) : null,
                StatedPosition = PositionOf(entry),
                Access = entry.Text("access"),
            };
            venue.AddAddress(venue.StatedAddress);
            venue.AddName(venue.StatedName ?? entry.Key);
            foreach (var (alias, _) in entry.Texts("aliases"))
            {
                venue.AddName(alias);
            }

            yield return venue;
        }
    }

    /// <summary>What the front matter states of the venue, on top of what the prose says; what cannot be understood is told.</summary>
    public static VenueMention State(EventSource source, VenueMention told)
    {
        var at = source.Stated.PositionOf("venue");
        if (source.Stated.Section("venue") is { } described)
        {
            return Describe(source, described, told);
        }

        if (source.Stated.Text("venue") is { } key)
        {
            source.Tell(at, "venue", key);
            return told with { Key = key, At = at };
        }

        if (source.Stated.Find("venue") is not null)
        {
            source.Warn(at, ProblemCode.BadValue, "`venue` cannot be understood and is left out", "write a key of _data/venues.yml, or `{ name: …, address: … }`");
        }

        return told;
    }

    private static VenueMention Describe(EventSource source, FrontMatter described, VenueMention told)
    {
        var entry = new DataEntry("venue", described, source.Stated.PositionOf("venue"), source.Problems);
        foreach (var (key, at) in described.PlacedKeys.Where(k => !Keys.Contains(k.Key)))
        {
            source.Warn(at, ProblemCode.UnknownKey, $"`venue` has no key `{key}`", NearKey.Fix(key, Keys));
        }

        var position = PositionOf(entry);
        var stated = told with
        {
            Name = entry.Text("name") ?? told.Name,
            Address = entry.Text("address") is { } address ? AddressReader.Parse(address) : told.Address,
            Position = position ?? told.Position,
            StatedPosition = position,
            Access = entry.Text("access"),
            At = entry.At,
        };
        source.Tell(entry.At, "venue", stated.Name ?? "");
        return stated;
    }

    /// <summary>The latitude and longitude of an entry; null when one of them is missing or no number.</summary>
    private static GeoPosition? PositionOf(DataEntry entry)
    {
        var (latitude, longitude) = (Coordinate(entry, "lat", GeoPosition.MostNorth), Coordinate(entry, "lon", GeoPosition.MostEast));
        if (latitude.IsMissing != longitude.IsMissing)
        {
            entry.Tell(latitude.IsMissing ? "lon" : "lat", "both `lat` and `lon`");
        }

        return latitude.Degrees is { } north && longitude.Degrees is { } east ? new GeoPosition(north, east) : null;
    }

    private static (bool IsMissing, double? Degrees) Coordinate(DataEntry entry, string name, double most)
    {
        var text = entry.Text(name);
        var degrees = Number(text, most);
        if (text is not null && degrees is null)
        {
            entry.Tell(name, $"degrees, at the most {most.ToString(CultureInfo.InvariantCulture)}, such as `{name}: 45.7791`");
        }

        return (text is null, degrees);
    }

    private static double? Number(string? text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most ? number : null;
}
