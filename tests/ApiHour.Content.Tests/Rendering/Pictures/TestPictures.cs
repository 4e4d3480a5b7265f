using SkiaSharp;

namespace ApiHour.Content.Tests.Rendering.Pictures;

/// <summary>Pictures that are made where they are needed.</summary>
internal static class TestPictures
{
    /// <summary>A picture that is heavy for its size: no two pixels are alike.</summary>
    public static byte[] Noise(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Scatter(bitmap.GetPixelSpan(), seed: (uint)(width * height));
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Fills a span with bytes without a pattern, the same for the same seed (Numerical Recipes' generator).</summary>
    public static void Scatter(Span<byte> bytes, uint seed)
    {
        foreach (ref var value in bytes)
        {
            seed = unchecked((seed * 1_664_525) + 1_013_904_223);
            value = (byte)(seed >> 24);
        }
    }

    /// <summary>A photo whose camera was held upright: Exif orientation 6.</summary>
    public static byte[] Upright(int width, int height)
    {
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        var jpeg = Noise(width, height, SKEncodedImageFormat.Jpeg);
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }

    /// <summary>A film of one pixel on a screen of any size, made heavy behind its end.</summary>
    public static byte[] Gif(int width, int height, int frames)
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return
        [
            .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B, .. new byte[10_000],
        ];
    }
}
