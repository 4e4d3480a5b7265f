using System.Collections.Frozen;

namespace ApiHour.Content.Parsing;

/// <summary>The media types of the files that a content folder offers to visitors.</summary>
public static class MediaTypes
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

    /// <summary>The type of a file by its extension, as the header <c>Content-Type</c> has it; null for a file that is not served, such as HTML, whose scripts would run as the site's own.</summary>
    public static string? Of(string path) => Types.GetValueOrDefault(Path.GetExtension(path));
}
