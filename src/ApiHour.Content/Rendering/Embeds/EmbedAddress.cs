using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Turns the addresses of frames into those of pages and players.</summary>
internal static partial class EmbedAddress
{
    /// <summary>The same address over HTTPS: browsers refuse other frames.</summary>
    public static string Secure(Uri url) => url.Scheme == Uri.UriSchemeHttps ? url.AbsoluteUri : new UriBuilder(url) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri.AbsoluteUri;

    /// <summary>The page that a widget or player is part of.</summary>
    public static string WithoutPlayer(Uri url) => PlayerPath().Replace(Secure(url), "");

    /// <summary>The page of a video, or of what else Vimeo shows in a frame.</summary>
    public static string VimeoPage(Uri url) =>
        VimeoVideo().Match(url.PathAndQuery) is { Success: true } video ? $"https://vimeo.com/{video.Groups["id"].Value}{Prefixed("/", video.Groups["key"])}" : WithoutPlayer(url);

    /// <summary>The player, told not to track.</summary>
    public static string VimeoPlayer(Uri url) =>
        VimeoVideo().Match(url.PathAndQuery) is { Success: true } video ? $"https://player.vimeo.com/video/{video.Groups["id"].Value}?autoplay=1&dnt=1{Prefixed("&h=", video.Groups["key"])}" : Secure(url);

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

    private static string Prefixed(string prefix, Group key) => key.Success ? prefix + key.Value : "";

    [GeneratedRegex(@"/(?:widget[\w-]*|player|embed)/?[^/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlayerPath();

    // The Flash player had the number in its query; an unlisted video has a key behind it.
    [GeneratedRegex(@"^(?:/[^?]*[?&]clip_id=|/(?:channels/[^/?]+/|groups/[^/?]+/videos/|(?:(?:album|showcase)/[0-9]+/)?video/)?)(?<id>[0-9]+)(?=[/?&]|$)(?:/(?<key>\w+))?(?:.*[?&]h=(?<key>\w+))?", RegexOptions.CultureInvariant)]
    private static partial Regex VimeoVideo();

    [GeneratedRegex(@"[?&]eid=(?<id>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex EventId();

    [GeneratedRegex(@"[?&]bbox=(?<box>[-0-9.,%C]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Box();

    [GeneratedRegex(@"!2d(?<lon>-?[0-9]{1,3}\.[0-9]+)!3d(?<lat>-?[0-9]{1,2}\.[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Centre();

    [GeneratedRegex(@"&output=(?:svembed|embed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
