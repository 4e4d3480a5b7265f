using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>Reads which YouTube video is meant.</summary>
internal static partial class YouTubeId
{
    /// <summary>The eleven-character id of an id or an address, with or without its scheme; null when the text is neither.</summary>
    public static string? Parse(string text) => Id().Match(text) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex(@"^(?:(?:(?:https?:)?//)?(?:www\.|m\.)?(?:youtu\.be/|youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|v/|live/|shorts/)))?(?<id>[A-Za-z0-9_-]{11})(?:[?&#].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
