using SkiaSharp;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>How large a picture is shown, from the head of its file: no pixel is decoded.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="IsPhoto">Whether Skia can make other sizes of it: it has pixels, and they do not move.</param>
internal sealed record PictureSize(int Width, int Height, bool IsPhoto)
{
    /// <summary>Reads the size; null when the file does not say it.</summary>
    /// <exception cref="InvalidDataException">This is no picture.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PictureSize? Read(Stream file, string extension) => extension.ToLowerInvariant() switch
    {
        ".svg" => SvgSize.Read(file),
        ".avif" => AvifSize.Read(file),
        _ => ReadPixels(file),
    };

    private static PictureSize ReadPixels(Stream file)
    {
        using var codec = SKCodec.Create(file, out var result);
        if (codec is not { Info: { Width: > 0, Height: > 0 } stored })
        {
            throw new InvalidDataException(result is SKCodecResult.IncompleteInput ? "the file ends too early" : "it is not a picture of a known kind");
        }

        return IsLying(codec.EncodedOrigin)
            ? new PictureSize(stored.Height, stored.Width, codec.FrameCount <= 1)
            : new PictureSize(stored.Width, stored.Height, codec.FrameCount <= 1);
    }

    /// <summary>Whether the camera was held upright: what is stored as width is shown as height (Exif 2.3 §4.6.4, orientations 5 to 8).</summary>
    private static bool IsLying(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;
}
