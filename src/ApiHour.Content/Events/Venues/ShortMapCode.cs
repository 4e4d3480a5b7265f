using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>Decodes OpenStreetMap's short links, <c>osm.org/go/…</c> (https://wiki.openstreetmap.org/wiki/Shortlink).</summary>
internal static partial class ShortMapCode
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~";

    /// <summary>The place that a short link shows; null when the address is none.</summary>
    public static MapLink? Read(string text, string url)
    {
        if (Code().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (x, y, bits) = (0L, 0L, 0);
        foreach (var digit in match.Groups["code"].Value.Replace('@', '~').Select(c => Digits.IndexOf(c, StringComparison.Ordinal)))
        {
            // Three bits of the longitude and three of the latitude, in turns.
            for (var bit = 5; bit > 0; bit -= 2)
            {
                x = (x << 1) | ((long)(digit >> bit) & 1);
                y = (y << 1) | ((long)(digit >> (bit - 1)) & 1);
                bits++;
            }
        }

        var tiles = Math.Pow(2, bits);
        return new MapLink(url, new GeoPosition(((y + 0.5) / tiles * 180) - 90, ((x + 0.5) / tiles * 360) - 180), match.Groups["marked"].Success);
    }

    [GeneratedRegex(@"//(?:www\.)?(?:osm|openstreetmap)\.org/go/(?<code>[A-Za-z0-9_~@]{4,10})-*(?<marked>\?(?:.*&)?m\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
