using System.Text.Json.Nodes;

namespace ApiHour.Web.Tests.Feeds;

public sealed class StructuredDataTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task No_title_ends_the_script_that_tells_it()
    {
        site.Write("_posts/2024-01-01-e.md", "---\ncategory: api-hours\ntitle: 'A </script><!-- & B'\nevent:\n  start: 2024-02-01T19:00\n  venue: { name: Là }\n---\n");

        var told = await ReadAsync("/api-hours/e.html");

        Assert.Equal("A </script><!-- & B", told[0].Text("name"));
        Assert.Equal(["Event", "BreadcrumbList"], told.Select(thing => thing.Text("@type")));
    }

    [Fact]
    public async Task An_event_without_a_day_is_no_event_for_search_engines()
    {
        site.WriteEvent("2024-01-01-e");

        Assert.Equal(["BreadcrumbList"], (await ReadAsync("/api-hours/e.html")).Select(thing => thing.Text("@type")));
    }

    [Fact]
    public async Task A_recording_names_its_talk_and_its_event()
    {
        site.WriteEvent("2024-01-01-e", "event:\n  start: 2024-02-01T19:00\n  venue: { name: Là }").WriteTalk("2024-01-02-t", "author: Ada\nvideo: UKG8EaHwY5E\nvideo_start: 90");

        var video = (await ReadAsync("/talks/e/t.html"))[0];

        Assert.Equal(("VideoObject", "https://i.ytimg.com/vi/UKG8EaHwY5E/hqdefault.jpg"), (video.Text("@type"), video.Text("thumbnailUrl")));
        Assert.Equal("https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?start=90", video.Text("embedUrl"));
        Assert.Equal("http://localhost/api-hours/e.html", video.Text("recordedAt.url"));
        Assert.Equal("Ada", video.Text("creator.0.name"));
    }

    [Fact]
    public async Task A_talk_without_a_recording_tells_its_place_only()
    {
        site.WriteTalk("2024-01-02-t", "author: Ada");

        Assert.Equal(["BreadcrumbList"], (await ReadAsync("/talks/e/t.html")).Select(thing => thing.Text("@type")));
    }

    [Fact]
    public async Task A_speaker_is_a_person_and_an_article_is_the_sites()
    {
        site.WriteTalk("2024-01-02-t", "author: Ada\nauthor_url: https://ada.example").Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: Titre\n---\n");

        var person = (await ReadAsync("/speakers/ada.html"))[0]?["mainEntity"];
        var article = (await ReadAsync("/blog-posts/a.html"))[0];

        Assert.Equal(("Person", "Ada", "https://ada.example"), (person.Text("@type"), person.Text("name"), person.Text("sameAs.0")));
        Assert.Equal(("Titre", "2024-01-03", "Organization"), (article.Text("headline"), article.Text("datePublished"), article.Text("author.@type")));
    }

    [Fact]
    public async Task The_home_page_tells_who_runs_the_site_and_how_to_search_it()
    {
        site.Write("_config.yml", "title: Nous\nbase_url: https://example.org\nsocial:\n  - { title: Code, url: 'https://code.example/nous' }\n");

        var told = await ReadAsync("/");

        Assert.Equal(("Organization", "Nous", "https://code.example/nous"), (told[0].Text("@type"), told[0].Text("name"), told[0].Text("sameAs.0")));
        Assert.Equal("https://example.org/search?q={search_term_string}", told[1].Text("potentialAction.target"));
    }

    [Theory]
    [InlineData("/talks/e/t.html", "/", "/talks/", "/talks/e/t.html")]
    [InlineData("/blog-posts/a.html", "/", "/blog/", "/blog-posts/a.html")]
    [InlineData("/api-hours/idees.html", "/", "/api-hours/", "/api-hours/idees.html")]
    [InlineData("/api-hours/", "/", "/api-hours/")]
    public async Task A_page_knows_the_way_to_it(string address, params string[] way)
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "author: Ada").Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: A\n---\n")
            .Write("api-hours/idees.md", "---\ntitle: Idées\n---\n");

        var steps = (await ReadAsync(address))[^1]?["itemListElement"]?.AsArray();

        Assert.Equal(way.Select(step => "http://localhost" + step), steps?.Select(step => step.Text("item")));
        Assert.Equal(Enumerable.Range(1, way.Length), steps?.Select(step => (int)step!["position"]!));
        Assert.All(steps!, step => Assert.NotEqual("", step.Text("name")));
    }

    [Fact]
    public async Task The_page_of_a_fault_tells_search_engines_nothing()
    {
        using var answer = await site.GetAsync("/nulle-part.html");

        Assert.DoesNotContain("ld+json", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<JsonNode?>> ReadAsync(string address) =>
        [.. (await site.OpenAsync(address)).QuerySelectorAll("head script[type='application/ld+json']").Select(script => JsonNode.Parse(script.TextContent))];
}
