using System.Security.Cryptography;
using ApiHour.Content.Catalog;
using Microsoft.Extensions.FileProviders;
using SkiaSharp;

namespace ApiHour.Web.Pictures;

/// <summary>Writes a picture of the content folder in another width, as WebP.</summary>
internal static class ResizedPictureWriter
{
    private const float Quality = 80;

    /// <summary>Skia's filters look at few pixels: a picture that is decoded at most this much too large is shrunk without visible loss.</summary>
    private const int Oversampling = 2;

    private static readonly SKColorSpace Srgb = SKColorSpace.CreateSrgb();

    /// <summary>Writes the picture; empty when its file is gone, has changed since the load, or cannot be decoded.</summary>
    public static DrawnPicture Write(IFileInfo file, Picture picture, int width) => new(BytesOf(file, picture, width), "image/webp");

    private static byte[] BytesOf(IFileInfo file, Picture picture, int width)
    {
        try
        {
            using var stream = file.CreateReadStream();
            if (!Convert.ToHexStringLower(SHA256.HashData(stream)).StartsWith(picture.Hash!, StringComparison.Ordinal))
            {
                return [];
            }

            stream.Position = 0;
            return Write(stream, picture.PixelsAt(width));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static byte[] Write(Stream file, int width)
    {
        using var codec = SKCodec.Create(file, out var result);
        using var decoded = result is SKCodecResult.Success ? Decode(codec, width) : null;
        if (decoded is null)
        {
            return [];
        }

        using var resized = Resize(decoded, codec.EncodedOrigin, width);
        using var pixels = resized.PeekPixels();
        using var lossy = pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality));
        // Flat colours, as logos have them, are lighter without loss.
        using var lossless = codec.EncodedFormat is SKEncodedImageFormat.Jpeg ? null : pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, Quality));
        return (lossless?.Size < lossy?.Size ? lossless : lossy)?.ToArray() ?? [];
    }

    /// <summary>The pixels, fewer than the file has where its format can give fewer; null when there are none. A file that ends too early gives what it has.</summary>
    private static SKBitmap? Decode(SKCodec codec, int width)
    {
        var scale = Math.Min(1f, (float)width * Oversampling / Math.Min(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(Canvas(size.Width, size.Height));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static SKImageInfo Canvas(int width, int height) => new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, Srgb);

    private static SKBitmap Resize(SKBitmap decoded, SKEncodedOrigin origin, int width)
    {
        var upright = Upright(origin, decoded.Width, decoded.Height);
        var shown = upright.MapRect(new SKRect(0, 0, decoded.Width, decoded.Height));
        var scale = width / shown.Width;
        var resized = new SKBitmap(Canvas(width, Math.Max(1, (int)Math.Round(shown.Height * scale))));
        using var canvas = new SKCanvas(resized);
        using var image = SKImage.FromBitmap(decoded);
        canvas.Scale(scale);
        canvas.Concat(upright);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return resized;
    }

    /// <summary>Turns stored pixels the way the camera was held (Exif 2.3 §4.6.4).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int w, int h) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
