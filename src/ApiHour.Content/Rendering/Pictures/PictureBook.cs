using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>The pictures that pages show; each is read once, when the first page needs it.</summary>
internal sealed class PictureBook(IEnumerable<(SourceFile File, FileProblems Problems)> files)
{
    private const int HashDigits = 16;

    /// <summary>A lighter file gains nothing from another size.</summary>
    private const long LightBytes = 6_000;

    /// <summary>A larger file is reported.</summary>
    private const long HeavyBytes = 500_000;

    /// <summary>A file with more bytes or pixels than this is never decoded.</summary>
    private const long HugeBytes = 32_000_000;

    private const long HugePixels = 25_000_000;

    /// <summary>A picture with more pixels on a side is reported, unless the file is small: a logo's plain areas cost nothing.</summary>
    private const int LongSide = 3_000;

    private const long LightForItsSize = 100_000;

    private readonly Dictionary<string, (SourceFile File, FileProblems Problems)> files = files.Where(f => f.File.IsPicture).ToDictionary(f => "/" + f.File.Path, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Lazy<Picture>> shown = new(StringComparer.Ordinal);

    /// <summary>Finds a picture that a page shows, by its decoded address; null when there is no such file.</summary>
    public Picture? Find(string address) => files.TryGetValue(address, out var found)
        ? shown.GetOrAdd(address, _ => new Lazy<Picture>(() => Read(address, found.File, found.Problems))).Value
        : null;

    /// <summary>Lists the pictures of all bodies, and those that the rest of the catalog names, by address.</summary>
    public IReadOnlyList<Picture> ListShown(CatalogContents contents)
    {
        var named = contents.Speakers.Select(s => s.Image).Concat(contents.Events.Select(e => e.MascotImage)).Concat(contents.Sponsors.Select(s => s.Logo));
        named.OfType<string>().AsParallel().ForAll(address => _ = Find(address) ?? Find(SiteUrls.PathOf(address)));
        return [.. shown.Values.Select(picture => picture.Value).OrderBy(picture => picture.Address, StringComparer.Ordinal)];
    }

    /// <summary>Reports large pictures that no page shows: visitors don't download them, but whoever checks out the folder does.</summary>
    public void TellUnshown()
    {
        foreach (var (_, (source, problems)) in files.Where(file => !shown.ContainsKey(file.Key)))
        {
            if (new FileInfo(source.FullPath) is { Exists: true, Length: > HeavyBytes and var bytes })
            {
                problems.Warn(TextPosition.Start, ProblemCode.LargePicture, $"the picture is {Kilobytes(bytes)} kB large, and no page shows it", "remove it, or save it with 1600 pixels on its longer side at most");
            }
        }
    }

    private static string Kilobytes(long bytes) => Math.Ceiling(bytes / 1000d).ToString(CultureInfo.InvariantCulture);

    private static Picture Read(string address, SourceFile source, FileProblems problems)
    {
        try
        {
            using var file = File.OpenRead(source.FullPath);
            var bytes = file.Length;
            if (PictureSize.Read(file, Path.GetExtension(address)) is not { } size)
            {
                return new Picture { Address = address };
            }

            TellTooLarge(bytes, size, problems);
            var comesInSizes = size.IsPhoto && bytes is > LightBytes and <= HugeBytes && (long)size.Width * size.Height <= HugePixels;
            return new Picture { Address = address, Width = size.Width, Height = size.Height, Hash = comesInSizes ? HashOf(source.FullPath) : null };
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            problems.Warn(TextPosition.Start, ProblemCode.BadPicture, $"the picture cannot be read ({fault.Message})", "save it again as PNG, JPEG, WebP or SVG");
            return new Picture { Address = address };
        }
    }

    private static void TellTooLarge(long bytes, PictureSize size, FileProblems problems)
    {
        var isLong = Math.Max(size.Width, size.Height) > LongSide && (bytes > LightForItsSize || (long)size.Width * size.Height > HugePixels);
        if (bytes > HeavyBytes || (size.IsPhoto && isLong))
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the picture has {size.Width} × {size.Height} pixels and is {Kilobytes(bytes)} kB large, more than a page shows");
            problems.Warn(TextPosition.Start, ProblemCode.LargePicture, message, "save it with 1600 pixels on its longer side at most, a photo as JPEG or WebP");
        }
    }

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file))[..HashDigits];
    }
}
