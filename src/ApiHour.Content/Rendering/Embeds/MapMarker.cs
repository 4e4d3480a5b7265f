using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>The place that a map's frame, picture or link marks.</summary>
/// <param name="Latitude">Degrees north, as the address writes them.</param>
/// <param name="Longitude">Degrees east, as the address writes them.</param>
/// <param name="Position">The place.</param>
internal sealed partial record MapMarker(string Latitude, string Longitude, GeoPosition Position)
{
    /// <summary>A longer address is no map's: what it costs to look through it stays small.</summary>
    public const int Longest = 4000;

    public string OpenStreetMapUrl => GeoPosition.MapUrl(Latitude, Longitude, zoom: 18);

    /// <summary>The place for the device's own map (RFC 5870); the query puts a pin there on Android.</summary>
    public string GeoUrl => $"geo:{Latitude},{Longitude}?q={Latitude},{Longitude}";

    /// <summary>The first marker of a map's decoded address; null when it has none.</summary>
    public static MapMarker? Read(string address)
    {
        if (address.Length > Longest || Marker().Match(address) is not { Success: true } match)
        {
            return null;
        }

        var (latitude, longitude) = (match.Groups["lat"].Value, match.Groups["lon"].Value);
        return GeoPosition.At(Degrees(latitude), Degrees(longitude)) is { } position ? new MapMarker(latitude, longitude, position) : null;
    }

    /// <summary>The first marker of a map's address; null when it has none.</summary>
    public static MapMarker? Of(Uri url) => Read(Uri.UnescapeDataString(url.Query));

    private static double Degrees(string digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[?&]markers?=(?:[^&]*?[|:])?(?<lat>-?[0-9]{1,2}\.[0-9]{1,20}),\s*(?<lon>-?[0-9]{1,3}\.[0-9]{1,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
