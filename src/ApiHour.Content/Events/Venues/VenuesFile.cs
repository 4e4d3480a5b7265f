using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads <c>_data/venues.yml</c>: what the venues are called and where they are.</summary>
internal static class VenuesFile
{
    /// <summary>The keys by which a venue is described, in this file and in the front matter.</summary>
    public static readonly string[] Keys = ["name", "address", "lat", "lon", "access"];

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
    public static GeoPosition? PositionOf(DataEntry entry)
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
