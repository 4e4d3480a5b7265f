using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace ApiHour.Web.Caching;

/// <summary>
/// Remembers what was compressed at the best level, across editions: most pages are the same after a reload
/// or a new edition, and compressing at that level takes some three times as long as making the page.
/// </summary>
internal sealed class CompressedBodies : IDisposable
{
    /// <summary>Room for the pages of some thousand posts; of a larger site the latest are known.</summary>
    private const long Bytes = 16 * 1024 * 1024;

    /// <summary>How long an entry is kept after it was last used.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Bytes });

    /// <summary>Finds the compressed form of a body, or makes it.</summary>
    public byte[] Get(string encoding, ReadOnlySpan<byte> body, Func<Stream, Stream> encoder)
    {
        var key = (encoding, Convert.ToHexString(SHA256.HashData(body)));
        if (known.TryGetValue(key, out byte[]? compressed))
        {
            return compressed!;
        }

        using var output = new MemoryStream();
        using (var stream = encoder(output))
        {
            stream.Write(body);
        }

        compressed = output.ToArray();
        return known.Set(key, compressed, new MemoryCacheEntryOptions { Size = compressed.Length, SlidingExpiration = Memory });
    }

    public void Dispose() => known.Dispose();
}
