using System.Net;
using SkiaSharp;

namespace ApiHour.Web.Tests.Pictures;

public sealed class PreviewTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/api-hours/e.png")]
    [InlineData("/talks/e/t.png")]
    [InlineData("/preview.png")]
    public async Task A_preview_has_the_size_that_networks_ask_for_and_a_strong_tag(string address)
    {
        Fill();

        var (answer, bytes) = await GetAsync(address);
        using var codec = SKCodec.Create(new MemoryStream(bytes));

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((SKEncodedImageFormat.Png, 1200, 630), (codec.EncodedFormat, codec.Info.Width, codec.Info.Height));
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Equal("public, max-age=3600", answer.Headers.CacheControl?.ToString());
        Assert.InRange(bytes.Length, 1, 150_000);
    }

    [Theory]
    [InlineData("/api-hours/E.png", HttpStatusCode.MovedPermanently, "/api-hours/e.png")]
    [InlineData("/api-hours/unknown.png", HttpStatusCode.NotFound, null)]
    [InlineData("/api-hours.png", HttpStatusCode.NotFound, null)]
    [InlineData("/speakers/zoe.png", HttpStatusCode.NotFound, null)]
    [InlineData("/.png", HttpStatusCode.NotFound, null)]
    public async Task Other_addresses_lead_to_the_right_one_or_nowhere(string address, HttpStatusCode status, string? to)
    {
        Fill();

        var (answer, _) = await GetAsync(address);

        Assert.Equal((status, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Pages_name_their_preview_and_its_size()
    {
        Fill();

        foreach (var (page, preview) in new[] { ("/api-hours/e.html", "/api-hours/e.png"), ("/talks/e/t.html", "/talks/e/t.png"), ("/", "/preview.png") })
        {
            var html = await site.OpenAsync(page);
            Assert.Equal(("https://example.org" + preview, "image/png", "1200", "630"), (html.Meta("og:image"), html.Meta("og:image:type"), html.Meta("og:image:width"), html.Meta("og:image:height")));
            Assert.Equal("summary_large_image", html.Meta("twitter:card"));
            Assert.False(string.IsNullOrEmpty(html.Meta("og:image:alt")));
        }
    }

    [Theory]
    [InlineData("start: 2024-01-02T19:00")]
    [InlineData("start: 2024-01-01T19:00, end: 2024-01-03")]
    [InlineData("start: 2024-01-01T19:00, status: cancelled")]
    [InlineData("start: 2024-01-01T19:00, venue: { name: La salle, address: 1 rue Haute }")]
    public async Task What_a_page_says_changes_its_preview(string facts)
    {
        async Task<byte[]> DrawAsync(string said)
        {
            await using var other = new SiteFixture().WriteEvent("2024-01-01-e", $"event: {{ {said} }}");
            using var client = other.Browse();
            return await client.GetByteArrayAsync(new Uri("/api-hours/e.png", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        Assert.Equal(await DrawAsync("start: 2024-01-01T19:00"), await DrawAsync("start: 2024-01-01T19:00"));
        Assert.NotEqual(await DrawAsync("start: 2024-01-01T19:00"), await DrawAsync(facts));
    }

    [Fact]
    public async Task The_preview_of_an_event_of_several_days_says_its_last_day()
    {
        foreach (var (name, end) in new[] { ("e", "2024-01-02"), ("f", "2024-01-03"), ("g", "2024-01-03") })
        {
            site.Write($"_posts/2024-01-01-{name}.md", $"---\ncategory: api-hours\ntitle: Camp\nevent: {{ start: 2024-01-01, end: {end} }}\n---\n\nBonjour\n");
        }

        var (_, drawn) = await GetAsync("/api-hours/f.png");

        Assert.Equal((await GetAsync("/api-hours/g.png")).Bytes, drawn);
        Assert.NotEqual((await GetAsync("/api-hours/e.png")).Bytes, drawn);
    }

    [Theory]
    [InlineData("Où l’été s’achève : « Ça, œuvre d’Élodie ? »")]
    [InlineData("🎉🎉🎉")]
    [InlineData("Un titre \\uFFFE")]
    [InlineData("Ünïcödé Šimon ΣΛΠ 日本語 👩‍💻 e\u0301")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftenvereinsvorstandsmitglied")]
    [InlineData("Un titre qui ne finit pas, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore, et puis encore.")]
    public async Task Any_title_can_be_drawn(string title)
    {
        site.Write("_posts/2024-01-01-e.md", $"---\ncategory: api-hours\ntitle: \"{title}\"\n---\n\nBonjour\n");

        var (answer, bytes) = await GetAsync("/api-hours/e.png");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = SKBitmap.Decode(bytes);
        Assert.Contains(picture.Pixels, pixel => pixel == new SKColor(0x1d, 0x1a, 0x17));
    }

    private void Fill() => site.Write("_config.yml", "base_url: https://example.org\ntitle: Le site\ndescription: Une phrase.\n")
        .WriteEvent("2024-01-01-e").WriteTalk("2024-01-01-t", "author: Zoé");

    private async Task<(HttpResponseMessage Answer, byte[] Bytes)> GetAsync(string address)
    {
        var answer = await site.GetAsync(address);
        return (answer, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
