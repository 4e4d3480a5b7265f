using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SkiaSharp;

namespace ApiHour.Content.Tests.Rendering.Pictures;

public sealed class PictureTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_picture_has_its_files_size_whatever_its_name_says(SKEncodedImageFormat format)
    {
        content.Write("images/a.png", TestPictures.Noise(90, 60, format));

        Assert.Equal(("90", "60"), SizeOf(Show("![](/images/a.png)")));
    }

    [Theory]
    [InlineData("width='120px' height='80' viewBox='0 0 3 2'", "120", "80")]
    [InlineData("width='1in' viewBox='0 0 3 2'", "96", "64")]
    [InlineData("height='80' viewBox='0,0,3,2'", "120", "80")]
    [InlineData("width='100%' height='100%' viewBox='0 0 600 400'", "600", "400")]
    [InlineData("viewBox='0 0 3 2'", "300", "200")]
    [InlineData("viewBox='0 0 0 2'", null, null)]
    [InlineData("", null, null)]
    public void A_drawing_has_the_size_it_says_or_the_shape_of_its_view_box(string attributes, string? width, string? height)
    {
        content.Write("images/a.svg", $"<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;' {attributes}><broken");

        Assert.Equal((width, height), SizeOf(Show("![](/images/a.svg)")));
    }

    [Fact]
    public void A_photo_taken_upright_is_higher_than_wide()
    {
        content.Write("images/a.jpg", TestPictures.Upright(90, 60));

        Assert.Equal(("60", "90"), SizeOf(Show("![](/images/a.jpg)")));
    }

    [Theory]
    [InlineData("width=\"45\"", "45", "30")]
    [InlineData("height=\"30px\"", "45", "30")]
    [InlineData("width=\" 45 px \"", "45", "30")]
    [InlineData("width=\"45\" height=\"45\"", "45", "45")]
    [InlineData("width=\"100%\"", "90", "60")]
    public void The_authors_size_goes_first_and_is_completed(string written, string width, string height)
    {
        content.Write("images/a.png", TestPictures.Noise(90, 60));

        Assert.Equal((width, height), SizeOf(Show($"<img src=\"/images/a.png\" {written}>")));
    }

    [Theory]
    [InlineData("a.png", "<html>no picture</html>")]
    [InlineData("a.png", "")]
    [InlineData("a.jpg", "\u0000\u0001")]
    [InlineData("a.svg", "<html/>")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.svg", "<!DOCTYPE s [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg width='&e;&e;'/>")]
    public void A_file_that_is_no_picture_is_told_and_shown_without_a_size(string name, string bytes)
    {
        content.Write("images/" + name, bytes).WriteEvent("2024-01-01-x", $"![](/images/{name})");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadPicture, "images/" + name), (problem.Code, problem.Path));
        Assert.Equal((null, null), SizeOf(Shown()));
    }

    [Fact]
    public void A_picture_comes_in_the_widths_that_its_place_needs_and_in_none_that_it_lacks()
    {
        content.Write("images/é a.png", TestPictures.Noise(500, 30)).Write("images/small.png", TestPictures.Noise(300, 20));

        var (wide, small) = (Show("![](</images/é a.png>)\n\n<img src=\"/images/small.png\" width=\"100\">"), Shown(1));

        Assert.Matches("^/pictures/[0-9a-f]{16}/384/images/%C3%A9%20a.png.webp 384w, /pictures/[0-9a-f]{16}/512/images/%C3%A9%20a.png.webp 500w$", wide.GetAttribute("srcset"));
        Assert.Equal("(min-width: 532px) 500px, 100vw", wide.GetAttribute("sizes"));
        Assert.Matches("/128/images/small.png.webp 128w, /pictures/[0-9a-f]{16}/256/images/small.png.webp 256w$", small.GetAttribute("srcset"));
        Assert.Equal("/images/%C3%A9%20a.png", wide.GetAttribute("src"));
    }

    [Fact]
    public void Films_drawings_bombs_and_light_pictures_come_in_their_own_size_only()
    {
        content.Write("images/film.gif", TestPictures.Gif(100, 100, frames: 2)).Write("images/bomb.gif", TestPictures.Gif(60_000, 60_000, frames: 1))
            .Write("images/light.png", TestPictures.Noise(40, 40)).Write("images/still.gif", TestPictures.Gif(100, 100, frames: 1))
            .WriteEvent("2024-01-01-x", "![](/images/film.gif) ![](/images/bomb.gif) ![](/images/light.png) ![](/images/still.gif)");

        Assert.Equal("images/bomb.gif", Assert.Single(content.Load().Problems).Path);

        Assert.Equal([false, false, false, true], Enumerable.Range(0, 4).Select(index => Shown(index).HasAttribute("srcset")));
        Assert.Equal(("60000", "60000"), SizeOf(Shown(1)));
    }

    [Fact]
    public void The_first_picture_of_a_body_is_loaded_at_once_and_the_others_when_they_come_into_view()
    {
        content.Write("images/a.png", TestPictures.Noise(9, 6));

        Assert.Equal((null, null), LoadingOf(Show("![](/images/a.png)\n\n![](/images/a.png)")));
        Assert.Equal(("lazy", "async"), LoadingOf(Shown(1)));
    }

    [Theory]
    [InlineData("![a.png](/images/a.png)", "")]
    [InlineData("![](/images/a.png)", "")]
    [InlineData("![Un volcan](/images/a.png)", "Un volcan")]
    [InlineData("[![](/images/a.png)](https://www.example.org/x)", "example.org")]
    [InlineData("[![](/images/a.png)](https://example.org/) merci à [Exemple](https://example.org/)", "Exemple")]
    [InlineData("[![](/images/a.png) Exemple](https://example.org/)", "")]
    [InlineData("[![](/images/a.png)](/api-hours/x.html)", "Ouvrir la page")]
    [InlineData("[![](/images/a.png)](/images/a.png)", "Ouvrir le fichier")]
    public void A_picture_without_words_is_decoration_unless_it_is_all_there_is_of_a_link(string body, string words)
    {
        content.Write("images/a.png", TestPictures.Noise(9, 6));

        Assert.Equal(words, Show(body).GetAttribute("alt"));
    }

    [Fact]
    public void The_catalog_knows_the_pictures_that_pages_show()
    {
        content.Write("images/m.png", TestPictures.Noise(200, 200)).Write("images/speaker-images/s.png", TestPictures.Noise(200, 100)).Write("images/other.png", TestPictures.Noise(200, 200))
            .Write("_posts/2024-01-01-e.md", "---\ncategory: api-hours\ntitle: e\nmascotte_img: m.png\nevent: { start: 2024-06-01T19:00 }\n---\n")
            .Write("_posts/2024-01-02-t.md", "---\ncategories: [talks, e]\ntitle: t\nauthor: S\nauthor_image: s.png\n---\n").Load();

        using var catalog = content.Open();
        var pictures = catalog.Pictures.OrderBy(picture => picture.Address).ToList();

        Assert.Equal(["/images/m.png", "/images/speaker-images/s.png"], pictures.Select(picture => picture.Address));
        Assert.Equal((200, 100), (pictures[1].Width, pictures[1].Height));
        Assert.Equal([64, 128, 192, 256], pictures[1].Widths);
        Assert.Equal((192, 256, 200), (pictures[1].WidthFor(150), pictures[1].WidthFor(1000), pictures[1].PixelsAt(256)));
    }

    [Fact]
    public void Another_picture_of_the_same_name_is_seen_at_the_next_load()
    {
        content.Write("images/a.png", TestPictures.Noise(90, 60));
        Show("![](/images/a.png)");

        content.Write("images/a.png", TestPictures.Noise(80, 40)).Load();

        Assert.Equal(("80", "40"), SizeOf(Shown()));
    }

    [Fact]
    public void No_bytes_make_the_engine_throw()
    {
        var png = TestPictures.Noise(30, 30);
        foreach (var length in Enumerable.Range(0, 60))
        {
            var broken = png[..(length * png.Length / 60)];
            TestPictures.Scatter(broken.AsSpan(Math.Min(length % 40, broken.Length)), (uint)length);
            content.Write($"images/{length}.{KindOf(length)}", broken);
        }

        content.WriteEvent("2024-01-01-x", string.Concat(Enumerable.Range(0, 60).Select(length => $"![](/images/{length}.{KindOf(length)})\n")));

        Assert.DoesNotContain(content.Load().Problems, problem => problem.Severity is ProblemSeverity.Error);

        static string KindOf(int length) => length % 2 == 0 ? "png" : "avif";
    }

    private IElement Show(string body)
    {
        content.WriteEvent("2024-01-01-x", body).Load();
        return Shown();
    }

    private IElement Shown(int index = 0)
    {
        using var catalog = content.Open();
        return new HtmlParser().ParseDocument(catalog.Events.Single().Body).Images[index];
    }

    private static (string? Width, string? Height) SizeOf(IElement picture) => (picture.GetAttribute("width"), picture.GetAttribute("height"));

    private static (string? Loading, string? Decoding) LoadingOf(IElement picture) => (picture.GetAttribute("loading"), picture.GetAttribute("decoding"));
}
