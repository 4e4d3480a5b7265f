using System.Buffers.Binary;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>The size of an AVIF picture, which Skia cannot read: the largest <c>ispe</c> box of the head (ISO/IEC 23008-12 §6.5.3).</summary>
internal static class AvifSize
{
    private const int HeadLength = 16 * 1024;

    public static PictureSize? Read(Stream file)
    {
        var buffer = new byte[HeadLength];
        ReadOnlySpan<byte> head = buffer.AsSpan(0, file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        PictureSize? largest = null;
        for (var at = head.IndexOf("ispe"u8); at >= 0 && head.Length >= at + 16; at = head.IndexOf("ispe"u8))
        {
            var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head[(at + 8)..]), BinaryPrimitives.ReadInt32BigEndian(head[(at + 12)..]));
            largest = width > (largest?.Width ?? 0) && height > 0 ? new PictureSize(width, height, IsPhoto: false) : largest;
            head = head[(at + 4)..];
        }

        return largest;
    }
}
