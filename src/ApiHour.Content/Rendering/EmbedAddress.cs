using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>Turns the addresses of frames into those of pages and players.</summary>
internal static partial class EmbedAddress
{
    /// <summary>The same address over HTTPS: browsers refuse other frames.</summary>
    public static string Secure(Uri url) => url.Scheme == Uri.UriSchemeHttps ? url.AbsoluteUri : new UriBuilder(url) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri.AbsoluteUri;

    /// <summary>The page that a widget or player is part of.</summary>
    public static string WithoutPlayer(Uri url) => PlayerPath().Replace(Secure(url), "");

    public static string VimeoPage(Uri url) => "https://vimeo.com/" + VimeoId(url) + (VimeoKey(url) is { } key ? "/" + key : "");

    /// <summary>The player, told not to track.</summary>
    public static string VimeoPlayer(Uri url) => $"https://player.vimeo.com/video/{VimeoId(url)}?autoplay=1&dnt=1" + (VimeoKey(url) is { } key ? "&h=" + key : "");

    public static string EventbritePage(Uri url) =>
        EventId().Match(url.Query) is { Success: true } id ? "https://www.eventbrite.fr/e/" + id.Groups["id"].Value : Secure(url);

    /// <summary>The map itself, with its marker where the frame has one.</summary>
    public static string OpenStreetMapPage(Uri url) =>
        MapMarker.Of(url)?.OpenStreetMapUrl
        ?? (Box().Match(url.Query) is { Success: true } box ? "https://www.openstreetmap.org/?bbox=" + box.Groups["box"].Value : Secure(url));

    /// <summary>The map around the frame's centre: Google shows the frame's own address in a frame only.</summary>
    public static string GoogleMapsPage(Uri url) =>
        Centre().Match(url.Query) is { Success: true } centre
            ? $"https://www.google.com/maps/search/?api=1&query={centre.Groups["lat"].Value},{centre.Groups["lon"].Value}"
            : Output().Replace(Secure(url), "");

    private static string LastSegment(Uri url) => url.Segments[^1].Trim('/');

    /// <summary>The video's number, which the Flash player had in its query.</summary>
    private static string VimeoId(Uri url) => ClipId().Match(url.Query) is { Success: true } id ? id.Groups["id"].Value : LastSegment(url);

    private static string? VimeoKey(Uri url) => Key().Match(url.Query) is { Success: true } key ? key.Groups["key"].Value : null;

    [GeneratedRegex(@"/(?:widget[\w-]*|player|embed)/?[^/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlayerPath();

    [GeneratedRegex(@"[?&]clip_id=(?<id>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ClipId();

    [GeneratedRegex(@"[?&]h=(?<key>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"[?&]eid=(?<id>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex EventId();

    [GeneratedRegex(@"[?&]bbox=(?<box>[-0-9.,%C]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Box();

    [GeneratedRegex(@"!2d(?<lon>-?[0-9]{1,3}\.[0-9]+)!3d(?<lat>-?[0-9]{1,2}\.[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Centre();

    [GeneratedRegex(@"&output=(?:svembed|embed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
