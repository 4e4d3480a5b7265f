using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace ApiHour.Web.Hosting;

/// <summary>The media types that the content folder's files are served as; a file of another type is not served.</summary>
internal sealed class ContentMediaTypes : IContentTypeProvider
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const string OfficeDocument = "application/vnd.openxmlformats-officedocument.";

    private static readonly FrozenDictionary<string, string> Types = new (string Type, string[] Extensions)[]
    {
        ("image/avif", [".avif"]),
        ("image/bmp", [".bmp"]),
        ("image/gif", [".gif"]),
        ("image/jpeg", [".jpg", ".jpeg"]),
        ("image/png", [".png"]),
        ("image/svg+xml", [".svg"]),
        ("image/webp", [".webp"]),
        ("image/x-icon", [".ico"]),
        ("audio/mp4", [".m4a"]),
        ("audio/mpeg", [".mp3"]),
        ("audio/ogg", [".oga", ".ogg", ".opus"]),
        ("audio/wav", [".wav"]),
        ("video/mp4", [".mp4", ".m4v"]),
        ("video/ogg", [".ogv"]),
        ("video/quicktime", [".mov"]),
        ("video/webm", [".webm"]),
        ("font/otf", [".otf"]),
        ("font/ttf", [".ttf"]),
        ("font/woff", [".woff"]),
        ("font/woff2", [".woff2"]),
        ("text/calendar; charset=utf-8", [".ics"]),
        ("text/csv; charset=utf-8", [".csv"]),
        ("text/plain; charset=utf-8", [".txt"]),
        ("text/vtt; charset=utf-8", [".vtt"]),
        ("application/epub+zip", [".epub"]),
        ("application/json", [".json"]),
        ("application/msword", [".doc"]),
        ("application/pdf", [".pdf"]),
        ("application/vnd.ms-excel", [".xls"]),
        ("application/vnd.ms-powerpoint", [".ppt"]),
        ("application/zip", [".zip"]),
        (OpenDocument + "presentation", [".odp"]),
        (OpenDocument + "spreadsheet", [".ods"]),
        (OpenDocument + "text", [".odt"]),
        (OfficeDocument + "presentationml.presentation", [".pptx"]),
        (OfficeDocument + "spreadsheetml.sheet", [".xlsx"]),
        (OfficeDocument + "wordprocessingml.document", [".docx"]),
    }.SelectMany(known => known.Extensions, (known, extension) => (extension, known.Type))
        .ToFrozenDictionary(pair => pair.extension, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether browsers show the type in a viewer of their own.</summary>
    public static bool HasViewer(string type) =>
        type is "application/pdf" || type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Whether a path names a file that may be large and is compressed already, such as a photo or a film.</summary>
    public static bool IsLarge(string path) =>
        Types.TryGetValue(Path.GetExtension(path), out var type) && type is not "image/svg+xml" and not "application/json" && !type.StartsWith("text/", StringComparison.Ordinal);

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        Types.TryGetValue(Path.GetExtension(subpath), out contentType);
}
