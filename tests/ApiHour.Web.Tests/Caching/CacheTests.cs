using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace ApiHour.Web.Tests.Caching;

public sealed class CacheTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture()
        .Write("_config.yml", "base_url: https://example.org\n")
        .WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00, end: 2026-12-10T22:00, registration: \"https://example.org/r\", registration_opens: 2026-12-03T12:00 }", "Trois talks");

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
        using var first = await GetAsync(address, encoding);
        using var again = await GetAsync(address, encoding);
        using var known = await GetAsync(address, encoding, first.Headers.ETag);

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

    [Theory]
    [InlineData("/site.css", false)]
    [InlineData("/site.css?v=1", false)] // of another version, which a cache would keep for a year
    [InlineData("", true)]
    public async Task A_file_is_kept_for_ever_under_the_address_of_its_version_alone(string address, bool isImmutable)
    {
        var named = (await site.OpenAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await GetAsync(address.Length > 0 ? address : named, null);

        Assert.Equal(isImmutable, answer.Headers.CacheControl!.ToString().Contains("immutable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_encoding_has_a_tag_of_its_own()
    {
        var tags = new HashSet<string>();
        foreach (var encoding in new[] { null, "br", "gzip" })
        {
            using var answer = await GetAsync("/api-hours/e.html", encoding);
            Assert.True(tags.Add(answer.Headers.ETag!.Tag));
        }
    }

    [Fact]
    public async Task A_replica_that_has_not_made_the_page_yet_knows_its_tag_too()
    {
        using var answer = await GetAsync("/api-hours/e.html", "br");
        using var replica = new SiteFixture { Folder = site.ContentPath };

        using var known = await GetAsync("/api-hours/e.html", "br", answer.Headers.ETag, replica);

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/api-hours/e.html")]
    public async Task A_head_says_the_same_as_a_get_however_often_it_is_asked(string address)
    {
        using var page = await GetAsync(address, "br");
        foreach (var _ in new[] { "first", "again" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative)) { Headers = { { "Accept-Encoding", "br" } } };
            using var head = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(page.Headers.ETag, head.Headers.ETag);
            Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Empty(await BytesOf(head));
        }
    }

    [Fact]
    public async Task A_page_changes_by_itself_when_its_moment_comes()
    {
        Assert.Contains("Ouverture des inscriptions le", await TextAsync("2026-12-03T10:59:59Z"), StringComparison.Ordinal);
        Assert.Contains("S’inscrire", await TextAsync("2026-12-03T11:00:00Z"), StringComparison.Ordinal);
        Assert.Contains("S’inscrire", await TextAsync("2026-12-10T17:59:59Z"), StringComparison.Ordinal);
        Assert.DoesNotContain("S’inscrire", await TextAsync("2026-12-10T18:00:00Z"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_posts/2026-11-02-e.md", "/api-hours/e.html")]
    [InlineData("page.md", "/page.html")] // no event, and no moment at which a page changes by itself
    public async Task A_page_changes_when_the_content_is_loaded_again(string file, string address)
    {
        using var watched = new SiteFixture { Watch = true }.Write(file, "---\ncategory: api-hours\ntitle: x\n---\n\nTrois talks\n");
        using var before = await GetAsync(address, "br", other: watched);

        await watched.ChangeAsync(() => watched.Write(file, "---\ncategory: api-hours\ntitle: x\n---\n\nQuatre talks\n"));

        using var after = await GetAsync(address, "br", before.Headers.ETag, watched);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Theory]
    [InlineData("/ATOM.xml", "/atom.xml")]
    [InlineData("/Api/events.json?year=2026", "/api/events.json?year=2026")]
    [InlineData("/calendar.ics/", "/calendar.ics")]
    public async Task Another_spelling_of_a_fixed_address_leads_to_that(string asked, string to)
    {
        using var answer = await GetAsync(asked, "br");

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task The_kept_page_answers_a_query_that_nothing_reads()
    {
        using var page = await GetAsync("/", "br");
        using var same = await GetAsync("/?utm_source=letter", "br");

        Assert.NotNull(same.Headers.Age);
        Assert.Equal(page.Headers.ETag, same.Headers.ETag);
    }

    [Fact]
    public async Task A_page_is_not_kept_under_a_version_that_it_has_not()
    {
        using var page = await GetAsync("/?v=1", "br");
        using var again = await GetAsync("/?v=1", "br");

        Assert.Equal((HttpStatusCode.OK, null), (again.StatusCode, again.Headers.Age));
    }

    [Fact]
    public async Task The_page_of_a_fault_is_for_those_who_had_it()
    {
        using var answer = await GetAsync("/_status/503", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Another_spelling_leads_to_the_page_though_that_is_kept()
    {
        using var page = await GetAsync("/api-hours/e.html", "br");
        using var again = await GetAsync("/api-hours/e.html", "br");
        using var other = await GetAsync("/API-HOURS/e.html", "br");

        Assert.NotNull(again.Headers.Age);
        Assert.Equal(HttpStatusCode.MovedPermanently, other.StatusCode);
    }

    [Fact]
    public async Task Who_designs_the_site_sees_every_change_at_once()
    {
        using var development = new SiteFixture { Environment = "Development", Folder = site.ContentPath };

        using var first = await GetAsync("/", null, null, development);
        using var second = await GetAsync("/", null, null, development);

        Assert.Null(second.Headers.Age);
    }

    /// <summary>What the event's page says at a moment.</summary>
    private async Task<string> TextAsync(string moment)
    {
        site.Clock.SetUtcNow(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        return (await site.OpenAsync("/api-hours/e.html")).Body!.TextContent;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? encoding, EntityTagHeaderValue? known = null, SiteFixture? other = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await (other ?? site).Browse().SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> BytesOf(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
