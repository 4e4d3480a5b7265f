using Microsoft.AspNetCore.ResponseCompression;

namespace ApiHour.Web.Caching;

/// <summary>Compresses with another provider, unless the compressed body is remembered.</summary>
internal sealed class RememberingCompressionProvider(ICompressionProvider provider, CompressedBodies known) : ICompressionProvider
{
    public string EncodingName => provider.EncodingName;

    /// <summary>A body is recognised only as a whole.</summary>
    public bool SupportsFlush => false;

    public Stream CreateStream(Stream outputStream) => new WholeStream(this, outputStream);

    private byte[] Compress(ReadOnlySpan<byte> body) => known.Get(EncodingName, body, provider.CreateStream);

    /// <summary>Collects what is written, and passes it on compressed when it is closed.</summary>
    private sealed class WholeStream(RememberingCompressionProvider owner, Stream output) : MemoryStream
    {
        public override async ValueTask DisposeAsync()
        {
            await output.WriteAsync(owner.Compress(GetBuffer().AsSpan(0, (int)Length)));
            await base.DisposeAsync();
        }
    }
}
