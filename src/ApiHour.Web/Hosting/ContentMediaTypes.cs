using System.Diagnostics.CodeAnalysis;
using ApiHour.Content.Parsing;
using Microsoft.AspNetCore.StaticFiles;

namespace ApiHour.Web.Hosting;

/// <summary>The media types that the content folder's files are served as.</summary>
internal sealed class ContentMediaTypes : IContentTypeProvider
{
    /// <summary>Whether browsers show the type in a viewer of their own.</summary>
    public static bool HasViewer(string type) =>
        type is "application/pdf" || type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Whether a path names a file that may be large and is compressed already, such as a photo or a film.</summary>
    public static bool IsLarge(string path) =>
        MediaTypes.Of(path) is { } type && type is not "image/svg+xml" and not "application/json" && !type.StartsWith("text/", StringComparison.Ordinal);

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        (contentType = MediaTypes.Of(subpath)) is not null;
}
