using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;

namespace ApiHour.Web.Pictures;

/// <summary>Makes pictures, a few at a time, and keeps the latest in memory, so that no flood of requests can take up the whole machine.</summary>
public sealed class DrawingDesk : IDisposable
{
    private const long CacheBytes = 32 * 1024 * 1024;

    /// <summary>What an entry takes beside its bytes, roughly.</summary>
    private const long EntryBytes = 512;

    private const int Queue = 256;

    /// <summary>Each may take a hundred megabytes for the pixels of a large photo.</summary>
    private const int MostAtOnce = 2;

    private readonly MemoryCache drawn = new(new MemoryCacheOptions { SizeLimit = CacheBytes });

    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Math.Clamp(Environment.ProcessorCount / 2, 1, MostAtOnce),
        QueueLimit = Queue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Returns the picture that a key names, made now or before; null when too many wait already.</summary>
    /// <param name="key">All that the picture depends on, as a value.</param>
    /// <param name="draw">Makes it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<DrawnPicture?> DrawAsync(object key, Func<DrawnPicture> draw, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draw);
        if (drawn.TryGetValue(key, out DrawnPicture? known))
        {
            return known;
        }

        using var place = await places.AcquireAsync(permitCount: 1, cancellation);
        if (!place.IsAcquired || drawn.TryGetValue(key, out known))
        {
            return known;
        }

        var picture = draw();
        // One that could not be drawn may be drawn the next time: its file may be back.
        return picture.Length is 0 ? picture : drawn.Set(key, picture, new MemoryCacheEntryOptions { Size = picture.Length + EntryBytes });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        drawn.Dispose();
        places.Dispose();
    }
}
