using SkiaSharp;

namespace ApiHour.Web.Tests.Pictures;

/// <summary>Pictures that are made where they are needed.</summary>
internal static class TestPictures
{
    /// <summary>A photo: soft colours with some grain, as heavy as photos are.</summary>
    public static byte[] Photo(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        uint grain = 1;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                grain = unchecked((grain * 1_664_525) + 1_013_904_223);
                bitmap.SetPixel(x, y, new SKColor((byte)(x * 255 / width), (byte)(y * 255 / height), (byte)(grain >> 28)));
            }
        }

        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A photo, red at its left and blue at its right as stored, whose camera was held upright: Exif orientation 6.</summary>
    public static byte[] Upright(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Red);
        canvas.ClipRect(new SKRect(width / 2f, 0, width, height));
        canvas.Clear(SKColors.Blue);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        var jpeg = data.ToArray();
        return [.. jpeg[..2], .. exif, .. jpeg[2..], .. new byte[10_000]];
    }
}
