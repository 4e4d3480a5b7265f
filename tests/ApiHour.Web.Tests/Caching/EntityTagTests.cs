using System.Net;

namespace ApiHour.Web.Tests.Caching;

public sealed class EntityTagTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture().Write("_config.yml", "base_url: https://example.org\n").WriteEvent("2026-11-02-e");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/", null)]
    [InlineData("/api-hours/e.html", "br")]
    [InlineData("/api-hours/e.html", "gzip")]
    [InlineData("/atom.xml", "br")]
    [InlineData("/calendar.ics", "br")]
    [InlineData("/site.css", "br")]
    public async Task A_page_has_a_strong_tag_and_is_not_sent_to_who_has_it(string address, string? encoding)
    {
        using var first = await site.GetAsync(address, encoding);
        using var again = await site.GetAsync(address, encoding);
        using var known = await site.GetAsync(address, encoding, first.Headers.ETag);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(await BytesOf(first), await BytesOf(again));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Empty(await BytesOf(known));
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
    }

    [Theory]
    [InlineData("If-Modified-Since", "Fri, 04 Dec 2026 00:00:00 GMT")] // a page does not say when it changed
    [InlineData("If-Unmodified-Since", "Fri, 04 Dec 2020 00:00:00 GMT")]
    [InlineData("Range", "bytes=0-3")] // a part would need the tag of the whole
    [InlineData("If-Match", "\"another\"")]
    public async Task A_page_is_sent_under_any_other_condition(string name, string value)
    {
        foreach (var address in new[] { "/api-hours/e.html", "/site.css" })
        {
            for (var time = 0; time < 3; time++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
                Assert.True(request.Headers.TryAddWithoutValidation(name, value));
                using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Every_encoding_has_a_tag_of_its_own()
    {
        var tags = new HashSet<string>();
        foreach (var encoding in new[] { null, "br", "gzip" })
        {
            using var answer = await site.GetAsync("/api-hours/e.html", encoding);
            Assert.True(tags.Add(answer.Headers.ETag!.Tag));
        }
    }

    [Fact]
    public async Task A_replica_that_has_not_made_the_page_yet_knows_its_tag_too()
    {
        using var answer = await site.GetAsync("/api-hours/e.html", "br");
        using var replica = new SiteFixture { Folder = site.ContentPath };

        using var known = await replica.GetAsync("/api-hours/e.html", "br", answer.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/api-hours/e.html")]
    public async Task A_head_says_the_same_as_a_get_however_often_it_is_asked(string address)
    {
        using var page = await site.GetAsync(address, "br");
        foreach (var _ in new[] { "first", "again" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative)) { Headers = { { "Accept-Encoding", "br" } } };
            using var head = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(page.Headers.ETag, head.Headers.ETag);
            Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Empty(await BytesOf(head));
        }
    }

    private static Task<byte[]> BytesOf(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
