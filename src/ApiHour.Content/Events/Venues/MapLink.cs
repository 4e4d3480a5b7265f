using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering.Embeds;

namespace ApiHour.Content.Events.Venues;

/// <summary>A link or frame of a map: what it shows.</summary>
/// <param name="Url">The address, as written.</param>
/// <param name="Position">The place.</param>
/// <param name="IsMarker">Whether the map marks the place, rather than being centred on it.</param>
internal sealed partial record MapLink(string Url, GeoPosition Position, bool IsMarker)
{
    private const string Latitude = @"(?<lat>-?[0-9]{1,2}(?:\.[0-9]{1,20})?)";

    private const string Longitude = @"(?<lon>-?[0-9]{1,3}(?:\.[0-9]{1,20})?)";

    /// <summary>Reads the coordinates in an address of OpenStreetMap, Google Maps or the like, a marker's first; null when it has none.</summary>
    public static MapLink? Parse(string url)
    {
        if (url.Length > MapMarker.Longest)
        {
            return null;
        }

        var text = Uri.UnescapeDataString(url).Replace("&amp;", "&", StringComparison.Ordinal);
        return MapMarker.Read(text) is { } marker ? new MapLink(url, marker.Position, true)
            : Read(Geo().Match(text), url, true) ?? Read(MarkerByParts().Match(text), url, true) ?? Read(Pin().Match(text), url, true) ?? Read(At().Match(text), url, true)
            ?? ShortMapCode.Read(text, url) ?? Read(Hash().Match(text), url, false) ?? ReadBox(Box().Match(text), url) ?? Read(Centre().Match(text), url, false)
            ?? Read(CentreByParts().Match(text), url, false);
    }

    private static MapLink? Read(Match match, string url, bool isMarker) =>
        match.Success && GeoPosition.At(Number(match, "lat"), Number(match, "lon")) is { } position ? new MapLink(url, position, isMarker) : null;

    private static MapLink? ReadBox(Match match, string url) =>
        match.Success && GeoPosition.At(Number(match, "lat"), Number(match, "lon")) is { } corner && GeoPosition.At(Number(match, "lat2"), Number(match, "lon2")) is { } other
            ? new MapLink(url, new GeoPosition((corner.Latitude + other.Latitude) / 2, (corner.Longitude + other.Longitude) / 2), false)
            : null;

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("^geo:" + Latitude + "," + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex Geo();

    [GeneratedRegex(@"[?&]mlat=" + Latitude + @"&(?:[^&]*&)?mlon=" + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex MarkerByParts();

    [GeneratedRegex(@"!3d" + Latitude + @"!4d" + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex Pin();

    [GeneratedRegex(@"/@" + Latitude + "," + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"#(?:map=)?[0-9]{1,2}(?:\.[0-9]+)?/" + Latitude + "/" + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex(@"[?&]bbox=" + Longitude + "," + Latitude + @",(?<lon2>-?[0-9]{1,3}(?:\.[0-9]{1,20})?),(?<lat2>-?[0-9]{1,2}(?:\.[0-9]{1,20})?)", RegexOptions.CultureInvariant)]
    private static partial Regex Box();

    [GeneratedRegex(@"[?&](?:q|ll|query|center|daddr|destination)=(?:loc:)?(?<lat>-?[0-9]{1,2}\.[0-9]{1,20}),\s*(?<lon>-?[0-9]{1,3}\.[0-9]{1,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Centre();

    [GeneratedRegex(@"[?&]lat=" + Latitude + @"&(?:[^&]*&)?lon=" + Longitude, RegexOptions.CultureInvariant)]
    private static partial Regex CentreByParts();
}
