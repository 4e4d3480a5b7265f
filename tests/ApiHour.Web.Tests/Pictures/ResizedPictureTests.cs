using System.Net;
using AngleSharp.Html.Dom;
using SkiaSharp;

namespace ApiHour.Web.Tests.Pictures;

public sealed class ResizedPictureTests : IDisposable
{
    private const string Talk = "author: Zoé\nauthor_image: z.png";

    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_portrait_comes_small_and_sharp_and_its_file_stays()
    {
        var original = TestPictures.Photo(600, 400);
        site.Write("images/speaker-images/z.png", original).WriteTalk("2024-01-01-t", Talk);

        var portrait = await PortraitAsync();
        var once = await FetchAsync(portrait.SourceSet!.Split(", ")[0]);
        var twice = await FetchAsync(portrait.SourceSet.Split(", ")[1].Split(' ')[0]);

        Assert.Equal((96, 96), (portrait.DisplayWidth, portrait.DisplayHeight));
        Assert.EndsWith(" 2x", portrait.SourceSet, StringComparison.Ordinal);
        Assert.Equal(((192, 128), (384, 256)), (SizeOf(once), SizeOf(twice)));
        Assert.Equal((SKEncodedImageFormat.Webp, SKEncodedImageFormat.Webp), (FormatOf(once), FormatOf(twice)));
        Assert.True(once.Length * 20 < original.Length, $"{once.Length} bytes of {original.Length}");
        Assert.Equal(original, await FetchAsync("/images/speaker-images/z.png"));
    }

    [Fact]
    public async Task The_answer_is_kept_for_good_and_the_same_everywhere()
    {
        using var replica = new SiteFixture();
        foreach (var one in new[] { site, replica })
        {
            one.Write("images/speaker-images/z.png", TestPictures.Photo(300, 300)).WriteTalk("2024-01-01-t", Talk);
        }

        var address = (await PortraitAsync()).SourceSet!.Split(", ")[0];
        using var first = await site.GetAsync(address);
        using var other = await replica.GetAsync(address);
        using var again = await site.GetAsync(address, known: first.Headers.ETag);

        Assert.Equal("public, max-age=31536000, immutable", first.Headers.CacheControl?.ToString());
        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal("image/webp", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(first.Headers.ETag, other.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), await other.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/pictures/{hash}/128/images/speaker-images/z.png.webp", HttpStatusCode.OK)]
    [InlineData("/pictures/{hash}/129/images/speaker-images/z.png.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/1536/images/speaker-images/z.png.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/-1/images/speaker-images/z.png.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/99999999999/images/speaker-images/z.png.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/128/images/speaker-images/z.png", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/128/images/other.png.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/128/images/../_config.yml.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/128/.webp", HttpStatusCode.NotFound)]
    [InlineData("/pictures/{hash}/128/", HttpStatusCode.NotFound)]
    [InlineData("/pictures/0000000000000000/128/images/speaker-images/z.png.webp", HttpStatusCode.Redirect)]
    public async Task Only_known_pictures_come_in_other_widths_and_in_no_others(string address, HttpStatusCode status)
    {
        site.Write("images/speaker-images/z.png", TestPictures.Photo(300, 300)).Write("images/other.png", TestPictures.Photo(300, 300)).WriteTalk("2024-01-01-t", Talk);
        var hash = (await PortraitAsync()).SourceSet!.Split('/')[2];

        using var answer = await site.GetAsync(address.Replace("{hash}", hash, StringComparison.Ordinal));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status is HttpStatusCode.Redirect ? "/images/speaker-images/z.png" : null, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_picture_is_never_enlarged()
    {
        site.Write("images/speaker-images/z.png", TestPictures.Photo(100, 100)).WriteTalk("2024-01-01-t", Talk);

        var portrait = await PortraitAsync();

        Assert.Equal((100, 100), SizeOf(await FetchAsync(portrait.SourceSet!)));
    }

    [Fact]
    public async Task A_photo_taken_upright_stands_upright()
    {
        site.Write("images/speaker-images/z.jpg", TestPictures.Upright(300, 200)).WriteTalk("2024-01-01-t", "author: Zoé\nauthor_image: z.jpg");

        using var resized = SKBitmap.Decode(await FetchAsync((await PortraitAsync()).SourceSet!.Split(", ")[0]));

        Assert.Equal((128, 192), (resized.Width, resized.Height));
        Assert.True(resized.GetPixel(64, 20).Red > 200 && resized.GetPixel(64, 172).Blue > 200);
    }

    [Fact]
    public async Task A_picture_that_has_changed_since_or_is_gone_leads_to_its_file_until_it_is_back()
    {
        var photo = TestPictures.Photo(300, 300);
        site.Write("images/speaker-images/z.png", photo).WriteTalk("2024-01-01-t", Talk);
        var address = (await PortraitAsync()).SourceSet!.Split(", ")[0];

        site.Write("images/speaker-images/z.png", TestPictures.Photo(310, 300));

        using var answer = await site.GetAsync(address);
        Assert.Equal((HttpStatusCode.Redirect, "/images/speaker-images/z.png"), (answer.StatusCode, answer.Headers.Location?.ToString()));

        site.Write("images/speaker-images/z.png", photo);
        await FetchAsync(address);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_file_that_ends_too_early_shows_what_it_has(int part)
    {
        var photo = TestPictures.Photo(600, 600, SKEncodedImageFormat.Jpeg);
        site.Write("images/speaker-images/z.png", photo[..(photo.Length / part)]).WriteTalk("2024-01-01-t", Talk);

        using var answer = await site.GetAsync((await PortraitAsync()).SourceSet!.Split(", ")[0]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Many_at_once_are_all_answered()
    {
        site.Write("images/speaker-images/z.png", TestPictures.Photo(600, 600)).WriteTalk("2024-01-01-t", Talk);
        var hash = (await PortraitAsync()).SourceSet!.Split('/')[2];

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => site.GetAsync($"/pictures/{hash}/{64 << (i % 4)}/images/speaker-images/z.png.webp")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task A_logo_fits_its_box_and_keeps_its_shape()
    {
        site.Write("images/sponsors/l.png", TestPictures.Photo(800, 200)).Write("images/sponsors/l.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='300'/>")
            .Write("index.md", "---\nlayout: home\ntitle: x\nsponsors:\n- { url: 'https://a.example', img: l.png, alt: A }\n- { url: 'https://b.example', img: l.svg, alt: B }\n---\n");

        var logos = (await site.OpenAsync("/")).QuerySelectorAll(".sponsors img").Cast<IHtmlImageElement>().ToList();

        Assert.Equal([("128", "32", "A"), ("25", "76", "B")], logos.Select(logo => (logo.GetAttribute("width"), logo.GetAttribute("height"), logo.AlternativeText)));
        Assert.All(logos, logo => Assert.Equal("lazy", logo.GetAttribute("loading")));
        Assert.Null(logos[1].SourceSet);
    }

    [Fact]
    public async Task A_picture_whose_name_has_a_percent_sign_is_found()
    {
        site.Write("images/speaker-images/z%201.png", TestPictures.Photo(300, 300)).WriteTalk("2024-01-01-t", "author: Zoé\nauthor_image: z%201.png");

        var portrait = await PortraitAsync();

        Assert.Equal("/images/speaker-images/z%25201.png", portrait.GetAttribute("src"));
        await FetchAsync(portrait.GetAttribute("src")!);
        await FetchAsync(portrait.SourceSet!.Split(", ")[0]);
    }

    private async Task<IHtmlImageElement> PortraitAsync() =>
        (IHtmlImageElement)(await site.OpenAsync("/talks/e/t.html")).QuerySelector("img.portrait")!;

    private async Task<byte[]> FetchAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture));
        return (codec.Info.Width, codec.Info.Height);
    }

    private static SKEncodedImageFormat FormatOf(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture));
        return codec.EncodedFormat;
    }
}
