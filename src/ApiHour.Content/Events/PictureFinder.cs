using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>Finds the picture that a key of the front matter names.</summary>
internal sealed class PictureFinder(IReadOnlySet<string> publicPaths)
{
    /// <summary>The picture's address; null when the key is empty, or names no file, which is told.</summary>
    public string? Find(RenderedDocument document, string key, string folder) =>
        document.FrontMatter.Text(key) is { } name ? Find(name, document.FrontMatter.PositionOf(key), folder, document.Problems) : null;

    /// <summary>The address of a picture in a folder, or of a site path; null when there is no such file, which is told.</summary>
    public string? Find(string name, TextPosition at, string folder, FileProblems problems)
    {
        var path = name.StartsWith('/') ? name : $"/{folder}/{name}";
        if (publicPaths.Contains(path))
        {
            return path;
        }

        problems.Warn(at, ProblemCode.MissingImage, $"there is no picture {path}", "add the file, or empty the key");
        return null;
    }

    /// <summary>The address of a picture that a body shows; null when there is none, or no such file, which is told with the body.</summary>
    public string? FindShown(string? source) =>
        source is not null && SiteUrls.PathOf(source) is var path && publicPaths.Contains(path) ? path : null;
}
