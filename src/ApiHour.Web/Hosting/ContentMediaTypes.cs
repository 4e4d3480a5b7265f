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

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        (contentType = MediaTypes.Of(subpath)) is not null;
}
