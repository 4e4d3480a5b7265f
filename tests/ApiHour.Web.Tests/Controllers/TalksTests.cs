using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ApiHour.Web.Tests.Feeds;

namespace ApiHour.Web.Tests.Controllers;

public sealed class TalksTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_talk_shows_its_evening_s_date_and_never_its_file_s()
    {
        WriteEvening().WriteTalk("2024-03-30-t", "author: Ada");

        foreach (var address in new[] { "/talks/e/t.html", "/talks/", "/speakers/ada.html" })
        {
            var main = (await site.OpenAsync(address)).QuerySelector("main")!;
            Assert.Equal("2024-02-15", main.QuerySelector(".meta time")?.GetAttribute("datetime"));
            Assert.Contains("15 février 2024", main.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("30 mars", main.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_talk_without_an_evening_says_when_it_was_announced()
    {
        site.WriteTalk("2024-03-30-t", "author: Ada");

        foreach (var address in new[] { "/talks/e/t.html", "/talks/", "/speakers/ada.html" })
        {
            var main = (await site.OpenAsync(address)).QuerySelector("main")!;
            Assert.Null(main.QuerySelector("time"));
            Assert.Contains("Annoncé le 30 mars 2024", main.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Talks_are_listed_newest_evening_first_and_those_of_an_evening_in_the_order_of_their_files()
    {
        site.WriteEvent("2023-12-01-e", "event:\n  start: 2024-01-10T19:00").WriteTalk("2023-12-20-given", "").WriteTalk("2023-12-21-given-too", "")
            .Write("_posts/2023-12-31-alone.md", "---\ncategories: [talks]\ntitle: x\n---\n").Write("_posts/2025-01-01-later.md", "---\ncategories: [talks]\ntitle: x\n---\n");

        var page = await site.OpenAsync("/talks/");

        Assert.Equal(["2025", "2024", "2023"], page.QuerySelectorAll(".year h2").Select(h => h.TextContent));
        Assert.Equal(["/talks/later.html", "/talks/e/given.html", "/talks/e/given-too.html", "/talks/alone.html"], Cards(page));
    }

    [Theory]
    [InlineData("?year=2024", "new")]
    [InlineData("?year=2020", "old|workshop")]
    [InlineData("?series=workshops", "workshop")]
    [InlineData("?series=api-hours", "new|old")]
    [InlineData("?video=yes", "old")]
    [InlineData("?video=no", "new|workshop")]
    [InlineData("?year=2020&series=api-hours&video=yes", "old")]
    [InlineData("?year=2024&video=yes", "")]
    [InlineData("?year=&series=&video=", "new|old|workshop")]
    [InlineData("?year=1999&series=x&video=maybe&page=x&other=1", "new|old|workshop")]
    public async Task Talks_are_chosen_by_year_series_and_video_together(string query, string slugs)
    {
        WriteThreeTalks();

        var page = await site.OpenAsync("/talks/" + query);

        Assert.Equal(slugs, string.Join('|', Cards(page).Select(url => Path.GetFileNameWithoutExtension(url))));
        Assert.Equal(slugs.Length == 0, page.QuerySelector("main")!.TextContent.Contains("Aucun talk ne correspond", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_form_remembers_what_was_chosen_and_offers_what_there_is()
    {
        WriteThreeTalks();

        var page = await site.OpenAsync("/talks/?year=2020&video=yes");

        var form = page.QuerySelector("form.filter")!;
        Assert.Equal(("get", "/talks/"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["2020", "yes"], form.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")));
        Assert.Equal(["", "2024", "2020"], form.QuerySelectorAll("[name=year] option").Select(o => o.GetAttribute("value")));
        Assert.All(form.QuerySelectorAll("select"), select => Assert.NotNull(form.QuerySelector($"label[for={select.Id}]")));
        Assert.Empty(form.QuerySelectorAll("input[type=hidden]"));
        Assert.NotNull(page.QuerySelector("main a[href='/talks/']"));
        Assert.Equal("1 talk", page.QuerySelector(".count")?.TextContent);
    }

    [Fact]
    public async Task A_long_list_is_shown_page_by_page()
    {
        WriteMany(65);

        var first = await site.OpenAsync("/talks/");
        var second = await site.OpenAsync("/talks/?video=no&page=2&utm=x");
        var last = await site.OpenAsync("/talks/?page=3");

        Assert.Equal([30, 30, 5], new[] { first, second, last }.Select(page => Cards(page).Count()));
        Assert.Equal("65 talks", first.QuerySelector(".count")?.TextContent);
        Assert.Contains("page 2 sur 3", second.QuerySelector("nav.neighbours")?.TextContent, StringComparison.Ordinal);
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.Equal("/talks/?page=2", first.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Equal("/talks/?video=no", second.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/talks/?video=no&page=3", second.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Null(last.QuerySelector("a[rel=next]"));
        Assert.Equal(65, new[] { first, second, last }.SelectMany(Cards).Distinct().Count());
    }

    [Fact]
    public async Task The_canonical_address_keeps_what_chooses_the_talks_and_nothing_else()
    {
        WriteMany(31);

        async Task<string> CanonicalOf(string query) =>
            new Uri((await site.OpenAsync("/talks/" + query)).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery;

        Assert.Equal("/talks/", await CanonicalOf(""));
        Assert.Equal("/talks/", await CanonicalOf("?page=1&year=&series=nothing&utm=x"));
        Assert.Equal("/talks/?year=2024&video=no&page=2", await CanonicalOf("?page=2&video=no&utm=x&year=2024"));
    }

    [Theory]
    [InlineData("/talks/?page=2", HttpStatusCode.NotFound)]
    [InlineData("/talks/?page=0", HttpStatusCode.NotFound)]
    [InlineData("/talks/?page=-1", HttpStatusCode.NotFound)]
    [InlineData("/talks/?page=2147483647", HttpStatusCode.NotFound)]
    [InlineData("/talks/?page=99999999999", HttpStatusCode.OK)]
    [InlineData("/talks/?page=1", HttpStatusCode.OK)]
    public async Task A_page_that_the_list_does_not_have_is_not_found(string address, HttpStatusCode status)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_talk_leads_to_those_before_and_after_it_at_its_evening()
    {
        WriteEvening().WriteTalk("2024-02-15-1-a", "").WriteTalk("2024-02-15-2-b", "").WriteTalk("2024-02-15-3-c", "")
            .Write("_posts/2024-02-15-4-other.md", "---\ncategories: [talks]\ntitle: x\n---\n");

        var second = await site.OpenAsync("/talks/e/2-b.html");

        Assert.Equal("/talks/e/1-a.html", second.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/talks/e/3-c.html", second.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Null((await site.OpenAsync("/talks/e/1-a.html")).QuerySelector("a[rel=prev]"));
        Assert.Null((await site.OpenAsync("/talks/e/3-c.html")).QuerySelector("a[rel=next]"));
        Assert.Null((await site.OpenAsync("/talks/4-other.html")).QuerySelector("nav.neighbours"));
    }

    [Fact]
    public async Task A_talk_without_video_or_slides_says_so()
    {
        site.WriteTalk("2024-02-15-t", "");

        Assert.Equal(["pas de vidéo", "pas de slides"], (await site.OpenAsync("/talks/e/t.html")).QuerySelectorAll(".media li").Select(li => li.TextContent));
    }

    private static IEnumerable<string> Cards(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll(".card h3 a").Select(a => a.GetAttribute("href")!);

    [Theory]
    [InlineData("/slides/deck/#/2", "/slides/deck/#/2")]
    [InlineData("/slides/t.pdf?v=2#page=3", "/slides/t.pdf?v=2#page=3")]
    [InlineData("/slides/été 1.pdf", "/slides/%C3%A9t%C3%A9%201.pdf")]
    [InlineData("/slides/100%25.pdf", "/slides/100%25.pdf")]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    public async Task Addresses_that_a_post_names_keep_query_and_fragment(string written, string url)
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", $"author: Ada\nslides_url: \"{written}\"\nauthor_url: \"{written}\"");

        Assert.Equal(url, (await site.OpenAsync("/talks/e/t.html")).QuerySelector(".media a")?.GetAttribute("href"));
        Assert.Equal(url, (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".programme .media a")?.GetAttribute("href"));
        Assert.Contains((await site.OpenAsync("/speakers/ada.html")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == url);
        var told = JsonNode.Parse(await site.ReadAsync("/api/talks.json"))!;
        Assert.Equal(new Uri(new Uri("http://localhost"), url).AbsoluteUri, told[0].Text("slidesUrl"));
    }

    private SiteFixture WriteEvening() => site.WriteEvent("2024-01-01-e", "event:\n  start: 2024-02-15T19:00");

    private void WriteThreeTalks() => WriteEvening().WriteTalk("2024-01-02-new", "")
        .WriteEvent("2020-01-01-f", "event:\n  start: 2020-02-15T19:00").Write("_posts/2020-01-02-old.md", "---\ncategories: [talks, f]\ntitle: x\nvideo: UKG8EaHwY5E\n---\n")
        .Write("_posts/2020-01-01-w.md", "---\ncategory: workshops\ntitle: x\nevent:\n  start: 2020-01-15T19:00\n---\n").Write("_posts/2020-01-03-workshop.md", "---\ncategories: [talks, w]\ntitle: x\n---\n");

    private void WriteMany(int count)
    {
        WriteEvening();
        for (var number = 0; number < count; number++)
        {
            site.WriteTalk(string.Create(CultureInfo.InvariantCulture, $"2024-02-15-talk-{number:000}"), "");
        }
    }
}
