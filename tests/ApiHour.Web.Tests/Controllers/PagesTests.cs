using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class PagesTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/API-HOURS/E.HTML", "/api-hours/e.html")]
    [InlineData("/api-hours/e", "/api-hours/e.html")]
    [InlineData("/api-hours/e?a=b", "/api-hours/e.html?a=b")]
    [InlineData("/api-hours/e.html/", "/api-hours/e.html")]
    [InlineData("/talks", "/talks/")]
    [InlineData("/favicon.ico", "/icon-192.png")]
    [InlineData("/talks/index.html", "/talks/")]
    [InlineData("/ancien/", "/page.html")]
    [InlineData("/api-hours/E%CC%81T%C3%A9", "/api-hours/%C3%A9t%C3%A9.html")]
    public async Task Another_spelling_leads_to_the_page_for_good(string address, string target)
    {
        site.WriteEvent("2024-01-01-e").WriteEvent("2024-01-02-été").Write("page.md", "---\ntitle: Page\nredirect_from: /ancien/\n---\n");

        using var answer = await site.Browse().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/ancien.html", "/api-hours/e.html")]
    [InlineData("/ancien.ics", "/api-hours/e.ics")]
    [InlineData("/Ancien.ICS?a=b", "/api-hours/e.ics?a=b")]
    [InlineData("/ancien.png", "/api-hours/e.png")]
    [InlineData("/ancien/poster", "/api-hours/e/poster")]
    [InlineData("/soirees/calendar.ics", "/api-hours/calendar.ics")]
    [InlineData("/soirees/atom.xml", "/api-hours/atom.xml")]
    [InlineData("/ailleurs.ics", "/page.html")]
    [InlineData("/ancien/calendar.ics", null)]
    [InlineData("/soirees.ics", null)]
    [InlineData("/ancien.xml", null)]
    public async Task What_stood_beside_a_former_address_leads_beside_the_new_one(string address, string? target)
    {
        site.WriteEvent("2024-01-01-e", "event: { start: 2024-01-01T19:00 }\nredirect_from: /ancien.html").WriteEvent("2024-01-02-f", "redirect_from: /ailleurs.html")
            .Write("api-hours/index.md", "---\nlayout: api-hours\ntitle: Soirées\nredirect_from: /soirees/\n---\n").Write("page.md", "---\ntitle: Page\nredirect_from: /ailleurs.ics\n---\n");

        using var answer = await site.Browse().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((target is null ? HttpStatusCode.NotFound : HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/nulle-part.html")]
    [InlineData("/%EF%BF%BE")]
    public async Task An_address_that_leads_nowhere_gets_a_page_that_helps(string address)
    {
        using var answer = await site.Browse().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

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
    public async Task A_blog_lists_all_articles_whatever_category_its_page_is_given()
    {
        site.Write("blog/index.md", "---\nlayout: blog\ntitle: Le blog\ncategory: blog\n---\n")
            .Write("_posts/2024-01-01-a.md", "---\ncategory: blog-posts\ntitle: A\n---\n\nBonjour\n").Write("_posts/2024-01-02-b.md", "---\ncategory: blog-posts\ntitle: B\n---\n\nBonjour\n");

        var blog = await site.OpenAsync("/blog/");

        Assert.Equal("Le blog", blog.QuerySelector("h1")?.TextContent);
        Assert.Equal(["B", "A"], blog.QuerySelectorAll(".card h3").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("talks", ".card a[href='/talks/e/t.html']")]
    [InlineData("blog", ".card a[href='/blog-posts/b.html']")]
    [InlineData("speakers", ".people a[href='/speakers/ada.html']")]
    [InlineData("sponsors", ".sponsors a[href='/sponsors/exemple.html']")]
    [InlineData("api-hours", ".event-row a[href='/api-hours/e.html']")]
    [InlineData("calendar", "input[value$='/calendar.ics']")]
    public async Task A_page_at_the_address_of_a_list_introduces_it_without_a_layout(string list, string item)
    {
        site.WriteEvent("2024-01-01-e", body: "## Sponsors\n\n[Exemple](https://sponsor.example/)").WriteTalk("2024-01-02-t", "author: Ada")
            .Write("_posts/2024-01-03-b.md", "---\ncategory: blog-posts\ntitle: B\n---\n\nBonjour\n").Write($"{list}/index.md", "---\ntitle: À nous\n---\n\nNos mots.\n");

        var page = await site.OpenAsync($"/{list}/");

        Assert.Equal("À nous", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("Nos mots.", page.QuerySelector("main .intro")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main " + item));
    }

    [Theory]
    [InlineData("b", null, "a")]
    [InlineData("a", "b", "c")]
    [InlineData("c", "a", "d")]
    [InlineData("d", "c", "E")]
    [InlineData("E", "d", "f")]
    [InlineData("f", "E", null)]
    public async Task An_event_leads_to_those_before_and_after_it_in_the_list(string name, string? previous, string? next)
    {
        site.WriteEvent("2024-01-01-a", "event: { start: 2024-03-01 }").WriteEvent("2024-01-02-b", "x: y").WriteEvent("2024-01-03-c", "event: { start: 2024-03-02T22:00 }")
            .WriteEvent("2024-01-04-d", "event: { start: 2024-03-02T18:00 }").WriteEvent("2024-01-05-E", "event: { start: 2024-04-01T18:00 }").WriteEvent("2024-01-05-f", "event: { start: 2024-04-01 }")
            .Write("_posts/2024-01-04-w.md", "---\ncategory: workshops\ntitle: w\nevent: { start: 2024-03-02T19:00 }\n---\n");

        var listed = (await site.OpenAsync("/api-hours/")).QuerySelectorAll(".event-row h3 a").Select(a => a.GetAttribute("href")).ToList();
        var page = await site.OpenAsync($"/api-hours/{name}.html");

        Assert.Equal((AddressOf(previous), AddressOf(next)), (page.QuerySelector("a[rel=prev]")?.GetAttribute("href"), page.QuerySelector("a[rel=next]")?.GetAttribute("href")));
        var here = listed.IndexOf(AddressOf(name));
        Assert.Equal((AddressOf(previous), AddressOf(next)), (listed.ElementAtOrDefault(here + 1), listed.ElementAtOrDefault(here - 1)));

        static string? AddressOf(string? slug) => slug is null ? null : $"/api-hours/{slug}.html";
    }

    [Theory]
    [InlineData("Un", null, "Deux")]
    [InlineData("Deux", "Un", "Trois")]
    [InlineData("Trois", "Deux", null)]
    public async Task An_article_leads_to_those_before_and_after_it_and_can_be_passed_on(string name, string? previous, string? next)
    {
        foreach (var (day, title) in new[] { (1, "Un"), (2, "Deux"), (3, "Trois") })
        {
            site.Write($"_posts/2024-01-0{day}-{title}.md", $"---\ncategory: blog\ntitle: {title}\n---\nx");
        }

        var page = await site.OpenAsync($"/blog/{name}.html");

        Assert.Equal((previous, next), (page.QuerySelector("main [rel=prev]")?.TextContent[2..], page.QuerySelector("main [rel=next]")?.TextContent[..^2]));
        Assert.NotNull(page.QuerySelector(".share"));
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
    public async Task The_last_event_is_one_that_is_over()
    {
        site.WriteEvent("2026-10-01-a").WriteEvent("2026-11-01-b", "event: { start: 2026-11-30T19:00, end: 2026-12-01T11:00 }").WriteEvent("2026-11-02-c", "event: { start: 2026-11-30, end: 2026-12-02 }")
            .WriteEvent("2026-11-03-d", "event: { start: 2026-11-30T19:00, status: cancelled }");

        var home = await site.OpenAsync("/");

        var last = home.QuerySelectorAll("main .eyebrow").Single(words => words.TextContent == "Dernier rendez-vous");
        Assert.NotNull(last.Closest("section")?.QuerySelector("a[href='/api-hours/b.html']"));
    }

    [Fact]
    public async Task The_home_page_shows_the_next_event_while_there_is_one()
    {
        site.WriteEvent("2026-11-01-e", "event:\n  start: 2026-12-02T19:00");

        Assert.Equal("Prochain rendez-vous", (await site.OpenAsync("/")).QuerySelector(".hero .eyebrow")?.TextContent);
        Assert.Contains("mercredi 2 décembre 2026 à 19\u00A0h", (await site.OpenAsync("/")).QuerySelector(".hero")?.TextContent, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(3));
        var home = await site.OpenAsync("/");
        Assert.Null(home.QuerySelector(".hero time"));
        Assert.Contains(home.QuerySelectorAll("main .eyebrow"), words => words.TextContent == "Dernier rendez-vous");
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
}
