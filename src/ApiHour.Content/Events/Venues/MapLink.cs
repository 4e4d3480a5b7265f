using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>A link or frame of a map: what it shows.</summary>
/// <param name="Url">The address, as written.</param>
/// <param name="Position">The place.</param>
/// <param name="IsMarker">Whether the map marks the place, rather than being centred on it.</param>
internal sealed partial record MapLink(string Url, GeoPosition Position, bool IsMarker)
{
    /// <summary>Reads the coordinates in an address of OpenStreetMap or Google Maps; null when it has none.</summary>
    public static MapLink? Parse(string url)
    {
        var text = Uri.UnescapeDataString(url);
        return Read(Marker().Match(text), url, true) ?? Read(Mlat().Match(text), url, true) ?? Read(At().Match(text), url, true)
            ?? Read(Hash().Match(text), url, false) ?? ReadBox(Box().Match(text), url) ?? Read(Query().Match(text), url, false);
    }

    private static MapLink? Read(Match match, string url, bool isMarker) =>
        match.Success && PositionAt(Number(match, "lat"), Number(match, "lon")) is { } position ? new MapLink(url, position, isMarker) : null;

    private static MapLink? ReadBox(Match match, string url) =>
        match.Success && PositionAt((Number(match, "lat") + Number(match, "lat2")) / 2, (Number(match, "lon") + Number(match, "lon2")) / 2) is { } position
            ? new MapLink(url, position, false)
            : null;

    private static GeoPosition? PositionAt(double latitude, double longitude) =>
        Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPosition(latitude, longitude) : null;

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[?&]markers?=(?:[^&]*?[|:])?(?<lat>-?\d{1,2}\.\d+),\s*(?<lon>-?\d{1,3}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"[?&]mlat=(?<lat>-?\d{1,2}\.\d+)&(?:amp;)?mlon=(?<lon>-?\d{1,3}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Mlat();

    [GeneratedRegex(@"/@(?<lat>-?\d{1,2}\.\d+),(?<lon>-?\d{1,3}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"#map=\d+/(?<lat>-?\d{1,2}\.\d+)/(?<lon>-?\d{1,3}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex(@"[?&]bbox=(?<lon>-?\d{1,3}\.\d+),(?<lat>-?\d{1,2}\.\d+),(?<lon2>-?\d{1,3}\.\d+),(?<lat2>-?\d{1,2}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Box();

    [GeneratedRegex(@"[?&](?:q|ll|query|center)=(?:loc:)?(?<lat>-?\d{1,2}\.\d+),\s*(?<lon>-?\d{1,3}\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
