namespace ApiHour.Content.Tests.Rendering;

public sealed class BodyFaultTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_frame_without_encryption_is_told_at_its_address()
    {
        content.WriteEvent("2024-01-01-x", "<iframe src=\"https://mobilizon.fr/events/1\"></iframe>\n\nx\n\n<iframe width=\"1\" src=\"http://www.eventbrite.com/tickets-external?eid=1&amp;v=2\"></iframe>");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.InsecureFrame, 10, 24), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("https://vine.co/v/1/embed/simple")]
    [InlineData("//storify.com/a/b/embed")]
    [InlineData("https://apis.google.com/u/0/hangouts?a=b")]
    [InlineData("https://www.ustream.tv/embed/1")]
    public void A_frame_of_a_service_that_is_gone_is_told_once(string url)
    {
        content.WriteEvent("2024-01-01-x", $"<iframe src=\"{url}\"></iframe>");

        Assert.Equal((ProblemCode.DeadProvider, 6), content.Load().Problems.Select(p => (p.Code, p.Line)).Single());
    }

    [Theory]
    [InlineData("[x](http://slid.es/ada/t)")]
    [InlineData("[x](https://plus.google.com/1)")]
    [InlineData("![x](http://maps.googleapis.com/maps/api/staticmap?markers=45.78,3.08)")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?markers=45.78,3.08)](https://maps.google.fr/maps?q=x)")]
    public void A_link_or_map_of_one_is_a_note(string body)
    {
        content.WriteEvent("2024-01-01-x", body);

        var report = content.Load();

        Assert.Empty(report.Problems);
        Assert.Equal(ProblemCode.DeadProvider, Assert.Single(report.Notes).Code);
    }

    [Fact]
    public void An_address_that_mixes_escapes_has_its_own_place()
    {
        content.WriteEvent("2024-01-01-x", "x\n\n![x](http://maps.googleapis.com/maps/api/staticmap?center=a%20b&markers=color:red|45.78,3.08)");

        Assert.Equal((8, 6), content.Load().Notes.Select(n => (n.Line, n.Column)).Single());
    }

    [Theory]
    [InlineData("https://apis.google.com/js/platform.js")]
    [InlineData("https://www.google.com/hangouts")]
    [InlineData("https://divine.com/v")]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?markers=45.78,3.08&key=k")]
    public void A_service_that_lives_is_left_alone(string url)
    {
        content.WriteEvent("2024-01-01-x", $"[x]({url})");

        Assert.Empty(content.Load().Notes);
    }

    [Theory]
    [InlineData("![](/a.svg)", 5)]
    [InlineData("x [![]( /a.svg )](https://example.org)", 9)]
    [InlineData("![a.svg](/a.svg)", 10)]
    [InlineData("<img src=\"/a.svg\">", 11)]
    public void A_picture_without_words_is_a_note(string body, int column)
    {
        content.Write("a.svg", "<svg/>").WriteEvent("2024-01-01-x", body);

        var note = Assert.Single(content.Load().Notes);

        Assert.Equal((ProblemCode.NoAltText, 6, column), (note.Code, note.Line, note.Column));
    }

    [Theory]
    [InlineData("![Un logo](/a.svg)")]
    [InlineData("<img alt=\"\" src=\"/a.svg\">")]
    [InlineData("`![](/a.svg)`")]
    public void A_picture_with_words_and_one_that_decorates_are_fine(string body)
    {
        content.Write("a.svg", "<svg/>").WriteEvent("2024-01-01-x", body);

        Assert.Empty(content.Load().Notes);
    }

    [Theory]
    [InlineData("<iframe src=\"/slides/x.html\"></iframe>", ProblemCode.RefusedHtml, 14)]
    [InlineData("<iframe title=\"x\"></iframe>", ProblemCode.RefusedHtml, 1)]
    [InlineData("![x](data:image/png;base64,AAAA)", ProblemCode.RefusedHtml, 6)]
    [InlineData("[chat](skype:x)", ProblemCode.DeadLink, 8)]
    [InlineData("x <file://example.org/a>", ProblemCode.DeadLink, 4)]
    [InlineData("[x](javascript:alert)", ProblemCode.DeadLink, 5)]
    public void What_a_page_may_not_hold_is_told_where_it_stands(string body, string code, int column)
    {
        content.WriteEvent("2024-01-01-x", body);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((code, 6, column), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("[a](mailto:a@example.org) [b](tel:+33100000000) [c](geo:1,2) [c](irc://irc.libera.chat/x) <ftp://example.org/a> [d]() [e](#top) [f](#) <a id=\"x\">g</a>")]
    [InlineData("[x](/API-HOURS/x#TOP)")]
    public void What_a_browser_follows_is_fine(string body)
    {
        content.WriteEvent("2024-01-01-x", body);

        Assert.Empty(content.Load().Problems);
    }

    [Fact]
    public void A_heavy_picture_that_no_page_shows_is_told()
    {
        content.Write("images/speaker-images/ada.jpg", new byte[600_000]).Write("images/b.jpg", new byte[400_000]).WriteEvent("2024-01-01-x", "x");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.LargePicture, "images/speaker-images/ada.jpg"), (problem.Code, problem.Path));
    }
}
