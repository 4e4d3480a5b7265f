using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class PagesTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/nulle-part.html")]
    [InlineData("/%EF%BF%BE")]
    public async Task An_address_that_leads_nowhere_gets_a_page_that_helps(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page introuvable", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "GET, HEAD")]
    [InlineData("/api/events.json", "GET, HEAD, OPTIONS")]
    public async Task Nothing_can_be_changed_through_the_site(string address, string allowed)
    {
        using var answer = await site.Browse().PostAsync(new Uri(address, UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, allowed), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Events_are_listed_by_year_newest_first()
    {
        site.WriteEvent("2023-01-01-a").WriteEvent("2024-02-01-b").WriteEvent("2024-03-01-c");

        var page = await site.OpenAsync("/api-hours/");

        Assert.Equal(["2024", "2023"], page.QuerySelectorAll(".year h2").Select(h => h.TextContent));
        Assert.Equal(["/api-hours/c.html", "/api-hours/b.html", "/api-hours/a.html"], page.QuerySelectorAll(".event-row h3 a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_photos_of_a_page_are_at_their_album()
    {
        site.Write("_config.yml", "flickr_id: \"1@N1\"\n").Write("tech.md", "---\ntitle: x\nflickr_set_id: 42\n---\n");

        Assert.NotNull((await site.OpenAsync("/tech.html")).QuerySelector("main a[href='https://www.flickr.com/photos/1@N1/sets/42']"));
    }

    [Theory]
    [InlineData("/api-hours/e.html", -1, true)]
    [InlineData("https://meetup.example/api-hours/e.html", -1, true)]
    [InlineData("https://meetup.example/api-hours/e.html#inscription", 3, false)]
    [InlineData("http://www.meetup.example/API-Hours/e", 3, false)]
    [InlineData("https://elsewhere.example/api-hours/e.html", 3, true)]
    [InlineData("/blog/", 3, true)]
    public async Task A_banner_of_an_event_is_gone_once_that_is_over(string href, int hours, bool isThere)
    {
        site.Write("_config.yml", $"base_url: https://meetup.example\nannouncement: {{ href: \"{href}\", message: Venez }}\n").WriteEvent("2026-11-24-e", "event: { start: 2027-01-21T19:00 }");
        site.Clock.AdjustTime(new DateTimeOffset(2027, 1, 21, 18 + hours, 0, 0, TimeSpan.Zero));

        Assert.Equal(isThere, (await site.OpenAsync("/talks/")).QuerySelector(".banner") is not null);
    }

    [Fact]
    public async Task A_talk_and_its_event_and_its_speakers_lead_to_each_other()
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "author: Ada &amp; Bob\nvideo: UKG8EaHwY5E");

        var talk = await site.OpenAsync("/talks/e/t.html");
        Assert.Equal(["/speakers/ada.html", "/speakers/bob.html"], talk.QuerySelectorAll(".speaker a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(talk.QuerySelector("main a[href='/api-hours/e.html']"));
        Assert.NotNull(talk.QuerySelector("main a[href='https://www.youtube.com/watch?v=UKG8EaHwY5E']"));
        Assert.NotNull((await site.OpenAsync("/api-hours/e.html")).QuerySelector("main a[href='/talks/e/t.html']"));
        Assert.NotNull((await site.OpenAsync("/speakers/bob.html")).QuerySelector("main a[href='/talks/e/t.html']"));
    }

    [Fact]
    public async Task The_site_speaks_the_language_of_its_configuration()
    {
        site.Write("_config.yml", "lang: en\n").WriteEvent("2024-01-01-e");

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Announced on 1 January 2024", page.QuerySelector(".event-more .meta")?.TextContent);
    }

    [Theory]
    [InlineData("", "x:99999", HttpStatusCode.BadRequest)]
    [InlineData("", "x:", HttpStatusCode.OK)]
    [InlineData("", "x:8080", HttpStatusCode.OK)]
    [InlineData("base_url: https://example.org", "x:99999", HttpStatusCode.OK)]
    public async Task A_host_that_no_address_can_name_is_refused_where_addresses_are_made_of_it(string configuration, string host, HttpStatusCode status)
    {
        site.Write("_config.yml", configuration + "\n").WriteEvent("2026-11-01-e");

        foreach (var address in new[] { "/", "/atom.xml", "/calendar.ics", "/api/events.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.TryAddWithoutValidation("Host", host);
            using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("_posts/2024-01-01-50%20off.md", "/api-hours/50-20off.html")]
    [InlineData("50%20off.md", "/50%2520off.html")]
    [InlineData("_posts/2024-01-01-été.md", "/api-hours/%C3%A9t%C3%A9.html")]
    public async Task The_canonical_address_of_a_page_is_one_at_which_it_answers(string file, string address)
    {
        site.Write("_config.yml", "base_url: https://example.org\n").Write(file, "---\ncategory: api-hours\ntitle: Soirée\n---\n\nBonjour\n");

        var page = await site.OpenAsync(address);

        Assert.Equal("Soirée", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("https://example.org" + address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/événements.html", "/%C3%A9v%C3%A9nements.html")]
    [InlineData("/%C3%A9v%C3%A9nements.html", "/%C3%A9v%C3%A9nements.html")]
    public async Task A_configured_address_is_that_of_its_page_however_it_is_written(string written, string url)
    {
        site.Write("_config.yml", $"navigation: [{{ title: Événements, url: {written} }}, {{ title: Talks, url: \"/talks/?video=yes#site-main\" }}]\n").Write("événements.md", "---\ntitle: Événements\n---\n\nBonjour\n");

        var page = await site.OpenAsync("/%C3%A9v%C3%A9nements.html");

        Assert.Equal([url, "/talks/?video=yes#site-main"], page.QuerySelectorAll(".site-header nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal("page", page.QuerySelector(".site-header nav a")?.GetAttribute("aria-current"));
        Assert.DoesNotContain(page.QuerySelectorAll(".site-footer a"), link => link.TextContent is "Événements");
    }

    [Fact]
    public async Task Pages_of_the_root_are_in_the_footer_where_they_stand_in_folders()
    {
        site.Write("_config.yml", "permalink: pretty\n").Write("association.md", "---\ntitle: Association\n---\n\nBonjour\n").Write("a/b.md", "---\ntitle: Dessous\n---\n\nBonjour\n");

        var links = (await site.OpenAsync("/association/")).QuerySelectorAll(".site-footer a");

        Assert.Contains(links, link => link.GetAttribute("href") == "/association/");
        Assert.DoesNotContain(links, link => link.GetAttribute("href") == "/a/b/");
    }
}
