using System.Net;
using System.Xml.Linq;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Tests;

/// <summary>The repository's own content: its addresses are the site's route map.</summary>
public sealed class OwnContentTests : IDisposable
{
    private readonly SiteFixture site = new() { Folder = Path.Combine(SiteFolders.Root, "Content") };

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/api-hours/", "text/html")]
    [InlineData("/api-hours/api-hour-9.html", "text/html")]
    [InlineData("/workshops/", "text/html")]
    [InlineData("/workshops/workshop-1-git.html", "text/html")]
    [InlineData("/talks/", "text/html")]
    [InlineData("/talks/api-hour-9/1-paul-pinault-mqtt-protocole-de-communication-pour-le-m2m.html", "text/html")]
    [InlineData("/speakers/", "text/html")]
    [InlineData("/speakers/paul-pinault.html", "text/html")]
    [InlineData("/sponsors/", "text/html")]
    [InlineData("/sponsors/mailjet.html", "text/html")]
    [InlineData("/blog/", "text/html")]
    [InlineData("/code-of-conduct.html", "text/html")]
    [InlineData("/api-hours/wishlist.html", "text/html")]
    [InlineData("/search", "text/html")]
    [InlineData("/search?q=git&kind=talk&year=2014&page=2", "text/html")]
    [InlineData("/opensearch.xml", "application/opensearchdescription+xml")]
    [InlineData("/images/ornithorynque.svg", "image/svg+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    [InlineData("/api-hours/atom.xml", "application/atom+xml")]
    [InlineData("/workshops/atom.xml", "application/atom+xml")]
    [InlineData("/talks/atom.xml", "application/atom+xml")]
    [InlineData("/calendar/", "text/html")]
    [InlineData("/calendar.ics", "text/calendar")]
    [InlineData("/api-hours/calendar.ics", "text/calendar")]
    [InlineData("/workshops/calendar.ics", "text/calendar")]
    [InlineData("/api-hours/api-hour-74.ics", "text/calendar")]
    [InlineData("/speakers/paul-pinault.ics", "text/calendar")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/api/events.json", "application/json")]
    [InlineData("/api/events.schema.json", "application/schema+json")]
    [InlineData("/api/talks.json", "application/json")]
    [InlineData("/api/talks.schema.json", "application/schema+json")]
    [InlineData("/api/front-matter.schema.json", "application/schema+json")]
    [InlineData("/preview.png", "image/png")]
    [InlineData("/api-hours/api-hour-9.png", "image/png")]
    [InlineData("/api-hours/api-hour-9/poster", "text/html")]
    [InlineData("/site.css", "text/css")]
    [InlineData("/poster.css", "text/css")]
    [InlineData("/site.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/health/live", "text/plain")]
    [InlineData("/health/ready", "text/plain")]
    public async Task An_address_answers_with_its_media_type_and_no_cookie(string address, string type)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Every_address_of_the_site_map_and_every_link_of_its_pages_answers()
    {
        using var client = site.Browse();
        var map = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken));
        var pages = map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).PathAndQuery).ToList();
        var links = new HashSet<string>(pages);
        foreach (var page in pages)
        {
            var html = await site.OpenAsync(page);
            Assert.Single(html.QuerySelectorAll("main h1"));
            Assert.All(html.QuerySelectorAll("img"), img => Assert.True(img.HasAttribute("width") && img.HasAttribute("height") && img.HasAttribute("alt"), $"{page}: {img.OuterHtml}"));
            links.UnionWith(html.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(url => url is ['/', not '/', ..]).Select(url => url.Split('#')[0]));
        }

        foreach (var link in links)
        {
            using var answer = await client.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task It_has_no_faults() =>
        Assert.Equal("Healthy: 0 errors, 0 warnings", await site.ReadAsync("/health/ready"));
}
