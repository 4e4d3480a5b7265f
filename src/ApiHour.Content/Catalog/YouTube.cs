using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog;

/// <summary>Reads which YouTube video is meant, and writes its addresses; players are those of the host that sets no cookie.</summary>
public static partial class YouTube
{
    /// <summary>The host of the players.</summary>
    internal const string PlayerSite = "https://www.youtube-nocookie.com/";

    /// <summary>The eleven-character id of an id or an address, with or without its scheme; null when the text is neither.</summary>
    public static string? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Id().Match(text) is { Success: true } match ? match.Groups["id"].Value : null;
    }

    /// <summary>The page of a video, from a second on; from the first when that is null or 0.</summary>
    public static string Page(string id, int? start) => $"https://www.youtube.com/watch?v={id}" + From("&t=", start, "s");

    /// <summary>The player of a video, which begins at once: the visitor has asked for it.</summary>
    public static string Player(string id, int? start) => $"{PlayerSite}embed/{id}?autoplay=1" + From("&start=", start);

    /// <summary>The player of a video, which waits.</summary>
    public static string WaitingPlayer(string id, int? start) => $"{PlayerSite}embed/{id}" + From("?start=", start);

    /// <summary>A picture of a video.</summary>
    public static string Thumbnail(string id) => $"https://i.ytimg.com/vi/{id}/hqdefault.jpg";

    private static string From(string key, int? start, string unit = "") => start > 0 ? string.Create(CultureInfo.InvariantCulture, $"{key}{start}{unit}") : "";

    [GeneratedRegex(@"^(?:(?:(?:https?:)?//)?(?:www\.|m\.)?(?:youtu\.be/|youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|v/|live/|shorts/)))?(?<id>[A-Za-z0-9_-]{11})(?:[?&#].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
