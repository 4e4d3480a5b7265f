using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ApiHour.Content.Catalog;

/// <summary>
/// Tells a whole catalog from a damaged one. A checksum of the file stands in SQLite's <c>user_version</c>, and a mark
/// of ours in its <c>application_id</c> (https://www.sqlite.org/fileformat.html §1.3.15, §1.3.17).
/// </summary>
internal static class CatalogSeal
{
    /// <summary>The letters "ApiH" as SQLite's <c>application_id</c>.</summary>
    public const int ApplicationId = 0x41706948;

    private const int HeaderLength = 100;
    private const int UserVersionOffset = 60;
    private const int ApplicationIdOffset = 68;

    /// <summary>Writes the checksum into a file that nobody has open, and waits until the disk has it.</summary>
    public static void Apply(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        var checksum = ChecksumOf(file);
        file.Position = UserVersionOffset;
        file.Write(checksum);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Whether a file is a catalog of ours, to the last bit.</summary>
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

    /// <summary>The first bytes of a SHA-256 over the file, the checksum's own place left out.</summary>
    private static byte[] ChecksumOf(FileStream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
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
            hash.AppendData(buffer, 0, read);
        }

        return hash.GetHashAndReset()[..sizeof(int)];
    }
}
