using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>
/// Tells an undamaged catalog from a damaged one. A checksum of the file stands in SQLite's <c>user_version</c>, and a mark
/// of ours in its <c>application_id</c> (https://www.sqlite.org/fileformat.html §1.3.15, §1.3.17).
/// </summary>
internal static class CatalogSeal
{
    /// <summary>The letters "ApiH" as SQLite's <c>application_id</c>.</summary>
    public const int ApplicationId = 0x41706948;

    private const int HeaderLength = 100;
    private const int UserVersionOffset = 60;
    private const int ApplicationIdOffset = 68;

    /// <summary>Writes the checksum into a file that nobody has open. It also exposes a file that a power failure left half-written, so nothing needs to be flushed to the disk.</summary>
    public static void Apply(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        var checksum = ChecksumOf(file);
        file.Position = UserVersionOffset;
        file.Write(checksum);
    }

    /// <summary>Whether a file is an undamaged catalog of ours.</summary>
    public static bool Holds(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return false;
        }

        return BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdOffset..]) == ApplicationId
            && header.Slice(UserVersionOffset, sizeof(int)).SequenceEqual(ChecksumOf(file));
    }

    /// <summary>A CRC-32C (RFC 3720 §12.1, its last complement left out) over the file, with zeros in the place of the checksum itself.</summary>
    private static byte[] ChecksumOf(FileStream file)
    {
        var checksum = uint.MaxValue;
        var buffer = new byte[128 * 1024];
        file.Position = 0;
        var isStart = true;
        while (file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) is var read and > 0)
        {
            if (isStart && read >= HeaderLength)
            {
                buffer.AsSpan(UserVersionOffset, sizeof(int)).Clear();
            }

            isStart = false;
            foreach (var word in MemoryMarshal.Cast<byte, ulong>(buffer.AsSpan(0, read)))
            {
                checksum = BitOperations.Crc32C(checksum, word);
            }

            foreach (var end in buffer.AsSpan((read - (read % sizeof(ulong)))..read))
            {
                checksum = BitOperations.Crc32C(checksum, end);
            }
        }

        return BitConverter.GetBytes(checksum);
    }
}
