using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>The two addresses of a YouTube video or list: its page, and the player of the host that sets no cookie.</summary>
internal static partial class YouTubeVideo
{
    /// <summary>Where the player of a list has its video's id.</summary>
    private const string List = "videoseries";

    /// <summary>The page at YouTube, from the same second.</summary>
    public static string Page(Uri url) => YouTubeId.Parse(url.AbsoluteUri) switch
    {
        null => url.AbsoluteUri,
        List => "https://www.youtube.com/playlist?list=" + ListId().Match(url.Query).Groups["id"].Value,
        var id => $"https://www.youtube.com/watch?v={id}" + (Start(url) is { } start ? $"&t={start}s" : ""),
    };

    /// <summary>The player, which begins at once: the visitor has asked for it; null when the address names no video.</summary>
    public static string? Player(Uri url) => YouTubeId.Parse(url.AbsoluteUri) switch
    {
        null => null,
        List => $"https://www.youtube-nocookie.com/embed/{List}?autoplay=1&list=" + ListId().Match(url.Query).Groups["id"].Value,
        var id => $"https://www.youtube-nocookie.com/embed/{id}?autoplay=1" + (Start(url) is { } start ? $"&start={start}" : ""),
    };

    private static string? Start(Uri url) => Second().Match(url.Query) is { Success: true } second ? second.Groups["second"].Value : null;

    [GeneratedRegex(@"[?&](?:start|t)=(?<second>[1-9][0-9]{0,5})s?(?:&|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex(@"[?&]list=(?<id>[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ListId();
}
