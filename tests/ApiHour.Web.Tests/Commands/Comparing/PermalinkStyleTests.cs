using ApiHour.Web.Commands.Comparing;

namespace ApiHour.Web.Tests.Commands.Comparing;

/// <summary>The addresses are those that <c>jekyll build</c> 4.3 gives.</summary>
public sealed class PermalinkStyleTests : IDisposable
{
    private readonly ComparisonFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/talks/a/2024/12/30/x.html", "/talks/a/x.html", "date")]
    [InlineData("/talks/a/2024/12/30/x/", "/talks/a/x.html", "pretty")]
    [InlineData("/talks/a/2024/365/x.html", "/talks/a/x.html", "ordinal")]
    [InlineData("/talks/a/2024/W01/Mon/x.html", "/talks/a/x.html", "weekdate")]
    [InlineData("/talks/a/x.html", "/talks/a/2024/12/30/x/", "none")]
    [InlineData("/2024/12/30/x.html", "/x.html", "date")]
    [InlineData("/talks/b/2024/12/30/x.html", "/talks/a/x.html", null)]
    [InlineData("/talks/a/2024/12/31/x.html", "/talks/a/x.html", "date")]
    [InlineData("/talks/a/2024/12/30/z/x.html", "/talks/a/x.html", null)]
    [InlineData("/talks/a/2024/12/30/y.html", "/talks/a/x.html", null)]
    [InlineData("/talks/a/x.html", "/talks/a/x.html", null)]
    [InlineData("/x", "/x.html", null)]
    [InlineData("/", "/x.html", null)]
    public void A_style_is_told_by_an_old_address_and_the_new_one(string old, string address, string? style) =>
        Assert.Equal(style, PermalinkStyle.Find(old, address, new DateOnly(2024, 12, 30)));

    [Fact]
    public async Task One_line_is_proposed_for_all_posts_that_are_missed_where_a_style_would_put_them()
    {
        folder.Write("new/_posts/2024-06-01-api-hour-10.md", "---\ncategory: api-hours\ntitle: Dix\n---\n\nBonjour\n");
        folder.WriteOldPage("/api-hours/2014/05/14/api-hour-9.html", "L'API Hour #9");
        folder.WriteOldPage("/api-hours/2024/06/01/api-hour-10.html", "Dix");
        folder.WriteOldPage("/soirees/dix.html", "Dix");

        folder.WriteOldFeed("https://example.org/", "http://example.org/api-hours/2024/06/01/api-hour-10");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("missing /api-hours/2014/05/14/api-hour-9.html: no page is here; write `permalink: date` in _config.yml, and compare again");
        folder.Tells("missing /api-hours/2024/06/01/api-hour-10.html: no page is here; write `permalink: date` in _config.yml, and compare again");
        folder.Tells("missing /atom.xml: the entry http://example.org/api-hours/2024/06/01/api-hour-10 isn't in the feed; write `permalink: date` in _config.yml, and compare again");
        folder.Tells("missing /soirees/dix.html: no page is here; write `redirect_from: /soirees/dix.html` in the front matter of _posts/2024-06-01-api-hour-10.md");
        Assert.Equal(4, folder.Missing().Count());
    }

    [Fact]
    public async Task No_line_is_proposed_that_would_move_as_many_posts_from_where_they_stood()
    {
        foreach (var number in Enumerable.Range(10, 4))
        {
            folder.Write($"new/_posts/2024-06-01-api-hour-{number}.md", $"---\ncategory: api-hours\ntitle: Soirée {number}\n---\n\nBonjour\n");
        }

        folder.WriteOldPage("/api-hours/2024/06/01/api-hour-10.html", "Soirée 10");
        folder.WriteOldPage("/api-hours/2024/06/01/api-hour-11.html", "Soirée 11");
        folder.WriteOldPage("/api-hours/api-hour-12.html", "Soirée 12");
        folder.WriteOldPage("/api-hours/api-hour-13.html", "Soirée 13");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("missing /api-hours/2024/06/01/api-hour-11.html: no page is here; write `redirect_from: /api-hours/2024/06/01/api-hour-11.html` in the front matter of _posts/2024-06-01-api-hour-11.md");
        Assert.DoesNotContain("permalink", folder.Output, StringComparison.Ordinal);
    }
}
