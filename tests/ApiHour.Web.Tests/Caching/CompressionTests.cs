using System.IO.Compression;
using ApiHour.Web.Caching;

namespace ApiHour.Web.Tests.Caching;

public sealed class CompressionTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/site.css", "br")]
    [InlineData("/favicon.svg", "br")]
    [InlineData("/atom.xml", "br")]
    [InlineData("/calendar.ics", "br")]
    [InlineData("/site.webmanifest", "br")]
    public async Task Text_travels_as_the_browser_can_read_it(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Who_accepts_what_nobody_else_does_gets_what_he_can_read_each_time()
    {
        using var visitor = site.Browse();
        foreach (var number in Enumerable.Range(0, 120).SelectMany(number => new[] { number, number }))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
            string[] accepted = number % 2 == 0 ? ["gzip;q=0.5", "br"] : ["br;q=0.5", "gzip"];
            request.Headers.Add("Accept-Encoding", [$"x{number}", .. accepted]);

            using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal([accepted[1]], answer.Content.Headers.ContentEncoding);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public void A_body_is_compressed_once_and_each_of_another_by_itself(string encoding)
    {
        var made = 0;
        Stream Encode(Stream output)
        {
            made++;
            return encoding is "br" ? new BrotliStream(output, CompressionLevel.SmallestSize) : new GZipStream(output, CompressionLevel.SmallestSize);
        }

        using var bodies = new CompressedBodies();
        byte[] Travel(byte[] body)
        {
            using var compressed = new MemoryStream(bodies.Get(encoding, body, Encode));
            using Stream decoder = encoding is "br" ? new BrotliStream(compressed, CompressionMode.Decompress) : new GZipStream(compressed, CompressionMode.Decompress);
            using var read = new MemoryStream();
            decoder.CopyTo(read);
            return read.ToArray();
        }

        Assert.Equal("une page"u8.ToArray(), Travel("une page"u8.ToArray()));
        Assert.Equal("une page"u8.ToArray(), Travel("une page"u8.ToArray()));
        Assert.Equal("une autre"u8.ToArray(), Travel("une autre"u8.ToArray()));
        Assert.Equal(2, made);
    }

    [Fact]
    public async Task Pictures_travel_as_they_are()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/icon-192.png", UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");

        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
