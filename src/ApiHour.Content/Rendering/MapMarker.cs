using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>The place that a map's frame or picture marks, in degrees as its address writes them.</summary>
internal sealed partial record MapMarker(string Latitude, string Longitude)
{
    public string OpenStreetMapUrl => $"https://www.openstreetmap.org/?mlat={Latitude}&mlon={Longitude}#map=18/{Latitude}/{Longitude}";

    /// <summary>The place for the device's own map (RFC 5870); the query puts a pin there on Android.</summary>
    public string GeoUrl => $"geo:{Latitude},{Longitude}?q={Latitude},{Longitude}";

    /// <summary>The first marker of a map's address; null when it has none.</summary>
    public static MapMarker? Of(Uri url) =>
        Marker().Match(Uri.UnescapeDataString(url.Query)) is { Success: true } match ? new MapMarker(match.Groups["lat"].Value, match.Groups["lon"].Value) : null;

    [GeneratedRegex(@"[?&]markers?=(?:[^&]*?[|:])?(?<lat>-?[1-8]?\d\.\d+),\s*(?<lon>-?1?\d{1,2}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
