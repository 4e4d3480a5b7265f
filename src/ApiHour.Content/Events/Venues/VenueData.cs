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

    /// <summary>The latitude and longitude of an entry; null when one of them is missing or no number.</summary>
    public static GeoPosition? PositionOf(FrontMatter entry) => Position(Number(entry.Text("lat"), 90), Number(entry.Text("lon"), 180));

    /// <summary>Tells what cannot be understood of a venue that the front matter of an event describes.</summary>
    public static void Check(EventSource source)
    {
        if (source.Stated.Section("venue") is { } described)
        {
            var entry = new DataEntry("venue", described, source.Stated.PositionOf("venue"), source.Problems);
            foreach (var key in described.Keys.Except(Keys))
            {
                entry.Tell(key, $"one of {string.Join(", ", Keys)}");
            }

            _ = (entry.Text("name"), entry.Text("address"), entry.Text("access"), PositionOf(entry));
        }
        else if (source.Stated.Find("venue") is not null && source.Stated.Text("venue") is null)
        {
            source.Warn(source.Stated.PositionOf("venue"), ProblemCode.BadValue, "`venue` cannot be understood and is left out", "write a key of _data/venues.yml, or `{ name: …, address: … }`");
        }
    }

    private static GeoPosition? PositionOf(DataEntry entry)
    {
        var (latitude, longitude) = (Coordinate(entry, "lat", 90), Coordinate(entry, "lon", 180));
        if (latitude.IsMissing != longitude.IsMissing)
        {
            entry.Tell(latitude.IsMissing ? "lon" : "lat", "both `lat` and `lon`");
        }

        return Position(latitude.Degrees, longitude.Degrees);
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

    private static GeoPosition? Position(double? latitude, double? longitude) => latitude is { } north && longitude is { } east ? new GeoPosition(north, east) : null;

    private static double? Number(string? text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most ? number : null;
}
