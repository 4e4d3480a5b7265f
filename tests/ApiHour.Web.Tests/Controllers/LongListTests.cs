using System.Net;
using AngleSharp.Html.Dom;

namespace ApiHour.Web.Tests.Controllers;

public sealed class LongListTests(LongArchive archive) : IClassFixture<LongArchive>
{
    [Theory]
    [InlineData("/api-hours/", ".event-row h3 a", "/api-hours/e000.html")]
    [InlineData("/speakers/", ".people a", "/speakers/zzz.html")]
    [InlineData("/speakers/zzz.html", ".card h3 a", "/talks/e/t000.html")]
    [InlineData("/sponsors/or.html", ".event-row h3 a", "/api-hours/e000.html")]
    [InlineData("/sponsors/", ".sponsors a", "/sponsors/or.html")]
    [InlineData("/blog/", ".card h3 a", "/blog-posts/a000.html")]
    public async Task A_list_of_more_than_200_has_pages_with_titles_and_addresses_of_their_own(string list, string entries, string last)
    {
        var first = await archive.Site.OpenAsync(list);
        var second = await archive.Site.OpenAsync(list + "?page=2&utm=x");

        Assert.Equal(200, first.QuerySelectorAll(entries).Length);
        Assert.Equal([last], second.QuerySelectorAll(entries).Select(a => a.GetAttribute("href")));
        Assert.Equal(list + "?page=2", first.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
        Assert.Equal(list, second.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal([list, list + "?page=2"], new[] { first, second }.Select(CanonicalOf));
        Assert.DoesNotContain("page", first.Title, StringComparison.Ordinal);
        Assert.Contains("(page 2 sur 2)", second.Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await archive.Site.StatusOfAsync(list + "?page=3"));
        Assert.Equal(HttpStatusCode.NotFound, await archive.Site.StatusOfAsync(list + "?page=0"));
    }

    [Fact]
    public async Task The_overview_leads_to_the_page_on_which_a_year_begins()
    {
        var first = await archive.Site.OpenAsync("/api-hours/");
        var second = await archive.Site.OpenAsync("/api-hours/?page=2");

        Assert.Equal(["#y2024", "/api-hours/?page=2#y2023"], first.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/api-hours/#y2024", "#y2023"], second.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")));
        Assert.Equal([true, false], new[] { first, second }.Select(page => page.QuerySelector(".overview dl") is not null));
        Assert.Equal(["200 rendez-vous", "1 rendez-vous"], new[] { first, second }.Select(page => page.QuerySelector("details .meta")!.TextContent));
    }

    [Fact]
    public async Task A_letter_leads_to_the_page_on_which_its_speakers_begin()
    {
        Assert.Equal(["#letter-B", "/speakers/?page=2#letter-Z"], (await archive.Site.OpenAsync("/speakers/")).QuerySelectorAll(".letters a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["letter-Z"], (await archive.Site.OpenAsync("/speakers/?page=2")).QuerySelectorAll(".people li[id]").Select(item => item.Id));
    }

    private static string CanonicalOf(IHtmlDocument page) => new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery;
}
