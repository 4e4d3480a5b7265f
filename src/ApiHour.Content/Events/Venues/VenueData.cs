using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads <c>_data/venues.yml</c>, and a venue that the front matter describes.</summary>
internal static class VenueData
{
    public static IEnumerable<KnownVenue> Read(FrontMatter data)
    {
        foreach (var key in data.Keys)
        {
            if (data.Section(key) is not { } entry)
            {
                continue;
            }

            var venue = new KnownVenue
            {
                Key = key,
                StatedName = entry.PlainText("name"),
                StatedAddress = entry.PlainText("address") is { } address ? AddressReader.Parse(address) : null,
                StatedPosition = PositionOf(entry),
                Access = entry.PlainText("access"),
            };
            venue.Addresses.AddRange(venue.StatedAddress is { } stated ? [stated] : []);
            venue.Names.UnionWith(entry.Values("aliases").Append(venue.StatedName ?? key).Select(FoldedText.Of));
            yield return venue;
        }
    }

    /// <summary>The latitude and longitude of an entry; null when one of them is missing or no number.</summary>
    public static GeoPosition? PositionOf(FrontMatter entry) =>
        Number(entry, "lat") is { } latitude && Number(entry, "lon") is { } longitude ? new GeoPosition(latitude, longitude) : null;

    private static double? Number(FrontMatter entry, string key) =>
        double.TryParse(entry.Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 180 ? number : null;
}
