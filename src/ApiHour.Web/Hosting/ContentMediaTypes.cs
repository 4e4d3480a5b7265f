using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace ApiHour.Web.Hosting;

/// <summary>The media types that the content folder's files are served as; a file of another type is not served.</summary>
internal sealed class ContentMediaTypes : IContentTypeProvider
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const string OfficeDocument = "application/vnd.openxmlformats-officedocument.";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".avif"] = "image/avif", [".bmp"] = "image/bmp", [".gif"] = "image/gif", [".ico"] = "image/x-icon", [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg", [".png"] = "image/png", [".svg"] = "image/svg+xml", [".webp"] = "image/webp",
        [".m4a"] = "audio/mp4", [".mp3"] = "audio/mpeg", [".oga"] = "audio/ogg", [".ogg"] = "audio/ogg", [".opus"] = "audio/ogg", [".wav"] = "audio/wav",
        [".m4v"] = "video/mp4", [".mov"] = "video/quicktime", [".mp4"] = "video/mp4", [".ogv"] = "video/ogg", [".webm"] = "video/webm",
        [".otf"] = "font/otf", [".ttf"] = "font/ttf", [".woff"] = "font/woff", [".woff2"] = "font/woff2",
        [".csv"] = "text/csv; charset=utf-8", [".txt"] = "text/plain; charset=utf-8", [".vtt"] = "text/vtt; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8", [".json"] = "application/json",
        [".pdf"] = "application/pdf", [".epub"] = "application/epub+zip", [".zip"] = "application/zip",
        [".odp"] = OpenDocument + "presentation", [".ods"] = OpenDocument + "spreadsheet", [".odt"] = OpenDocument + "text",
        [".doc"] = "application/msword", [".ppt"] = "application/vnd.ms-powerpoint", [".xls"] = "application/vnd.ms-excel",
        [".docx"] = OfficeDocument + "wordprocessingml.document", [".pptx"] = OfficeDocument + "presentationml.presentation",
        [".xlsx"] = OfficeDocument + "spreadsheetml.sheet",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether browsers show the type in a viewer of their own.</summary>
    public static bool HasViewer(string type) =>
        type is "application/pdf" || type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        Types.TryGetValue(Path.GetExtension(subpath), out contentType);
}
