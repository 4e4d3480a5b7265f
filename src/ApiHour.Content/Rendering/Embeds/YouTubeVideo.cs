using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>The two addresses of a YouTube video or list: its page, and the player of the host that sets no cookie.</summary>
internal static partial class YouTubeVideo
{
    /// <summary>Where the player of a list has its video's id.</summary>
    private const string List = "videoseries";

    /// <summary>The page at YouTube, from the same second.</summary>
    public static string Page(Uri url) => YouTube.Parse(url.AbsoluteUri) switch
    {
        null => url.AbsoluteUri,
        List => "https://www.youtube.com/playlist?list=" + ListId().Match(url.Query).Groups["id"].Value,
        var id => YouTube.Page(id, Start(url.Query)),
    };

    /// <summary>The player, which begins at once: the visitor has asked for it; null when the address names no video.</summary>
    public static string? Player(Uri url) => YouTube.Parse(url.AbsoluteUri) switch
    {
        null => null,
        List => YouTube.Player(List, null) + "&list=" + ListId().Match(url.Query).Groups["id"].Value,
        var id => YouTube.Player(id, Start(url.Query)),
    };

    /// <summary>The second at which an address begins: <c>t=42</c>, <c>start=30</c>, <c>t=1h2m3s</c>; null when it says none after the first.</summary>
    public static int? Start(string url)
    {
        var time = Time().Match(url);
        var seconds = (((Number(time, "hours") * 60) + Number(time, "minutes")) * 60) + Number(time, "seconds");
        return seconds > 0 ? seconds : null;
    }

    private static int Number(Match time, string unit) => time.Groups[unit] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("[?&#](?:start|t)=(?=[0-9])(?:(?<hours>[0-9]{1,2})h)?(?:(?<minutes>[0-9]{1,4})m)?(?:(?<seconds>[0-9]{1,6})s?)?(?:[&#]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"[?&]list=(?<id>[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ListId();
}
