using AngleSharp.Dom;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>Gives advice about the pictures of a body: those without words, and maps that nobody draws any more.</summary>
internal static class PictureFaults
{
    public static void Tell(IElement body, SourceDocument document, LinkPlaces places, FileProblems problems)
    {
        foreach (var image in body.QuerySelectorAll("img[src]"))
        {
            var written = image.GetAttribute("src")!;
            var offset = places.NextOffset(written);
            var at = document.PositionInBody(Math.Max(0, offset));
            if (IsKeylessMap(written))
            {
                problems.Advise(at, ProblemCode.DeadProvider, "Google has drawn no map without a key since 2018", "link a map of OpenStreetMap instead of the picture");
            }
            else if (HasNoWords(image, written, document, offset))
            {
                problems.Advise(at, ProblemCode.NoAltText, "the picture has no text for people who cannot see it", "write `![what it shows](…)`, or `<img alt=\"\" …>` if it is only decoration");
            }
        }
    }

    private static bool IsKeylessMap(string written) => EmbedCards.Address(written) is { } url
        && url.Host is "maps.googleapis.com" or "maps.google.com" && url.AbsolutePath.StartsWith("/maps/api/staticmap", StringComparison.Ordinal)
        && !url.Query.Contains("key=", StringComparison.Ordinal);

    /// <summary>Whether the author wrote no words. Markdown cannot say that a picture decorates, HTML does with an empty <c>alt</c>.</summary>
    private static bool HasNoWords(IElement image, string written, SourceDocument document, int offset) => image.GetAttribute("alt")?.Trim() switch
    {
        null => true,
        "" => offset >= 2 && document.Body.AsSpan(0, offset).TrimEnd(" <").EndsWith("]("),
        var words => words.Equals(Path.GetFileName(SiteUrls.PathOf(written)), StringComparison.OrdinalIgnoreCase),
    };
}
