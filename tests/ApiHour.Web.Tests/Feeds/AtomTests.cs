using System.Globalization;
using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;

namespace ApiHour.Web.Tests.Feeds;

public sealed class AtomTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Entries_have_the_ids_that_feed_readers_know()
    {
        site.Write("_config.yml", "base_url: http://example.org\nrss:\n  title: Fil\n").WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-T.1", "author: Ada");

        var feed = await ReadAsync();

        Assert.Equal(("http://example.org/", "Fil"), (feed.Id, feed.Title.Text));
        Assert.Equal(["http://example.org/talks/e/T.1", "http://example.org/api-hours/e"], feed.Items.Select(i => i.Id));
        Assert.Equal("http://example.org/api-hours/e.html", feed.Items.Last().Links.Single().Uri.AbsoluteUri);
        Assert.Equal(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)), feed.Items.Last().PublishDate);
    }

    [Fact]
    public async Task A_post_enters_the_feed_on_its_day()
    {
        site.WriteEvent("2026-12-02-tomorrow");

        Assert.Empty((await ReadAsync()).Items);
        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Single((await ReadAsync()).Items);
    }

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/New_York")]
    public async Task A_post_of_the_first_of_all_days_is_an_entry_like_others(string zone)
    {
        site.Write("_config.yml", $"timezone: {zone}\n").WriteEvent("0001-01-01-e", "event: { start: 2024-02-01T19:00 }");

        Assert.Single((await ReadAsync()).Items);
    }

    [Fact]
    public async Task Who_subscribed_at_the_address_of_jekyll_feed_is_led_on()
    {
        using var answer = await site.GetAsync("/feed.xml?page=2");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/atom.xml?page=2"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task An_entry_of_a_post_in_a_folder_has_the_id_that_jekyll_gives_it()
    {
        site.Write("_config.yml", "base_url: http://example.org\npermalink: pretty\n").WriteEvent("2024-01-01-e");

        Assert.Equal("http://example.org/api-hours/2024/01/01/e", (await ReadAsync()).Items.Single().Id);
    }

    [Theory]
    [InlineData("slug: Autre", "api-hours/Autre")]
    [InlineData("slug: Autre Nom é", "api-hours/Autre%20Nom%20é")]
    [InlineData("slug: 50% C <b>", "api-hours/50%25%20C%20%3Cb%3E")]
    [InlineData("slug: \"a\\x01b\"", "api-hours/ab")]
    [InlineData("slug:", "api-hours/e")]
    [InlineData("permalink: /x/dix.html", "x/e")]
    public async Task An_entry_of_a_post_with_a_slug_has_the_id_that_jekyll_gives_it_as_an_iri(string key, string id)
    {
        site.Write("_config.yml", "base_url: http://example.org\n").WriteEvent("2024-01-01-e", key);

        Assert.Equal("http://example.org/" + id, (await ReadAsync()).Items.Single().Id);
    }

    [Fact]
    public async Task Entries_say_what_they_are()
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "").Write("_posts/2024-01-03-a.md", "---\ncategories: [blog-posts]\ntitle: a\n---\n");

        Assert.Equal(["blog-posts", "talks", "api-hours"], (await ReadAsync()).Items.Select(i => i.Categories.Single().Name));
    }

    [Theory]
    [InlineData("/api-hours/atom.xml", "Fil · API Hours", "http://example.org/api-hours/", "http://example.org/api-hours/e")]
    [InlineData("/talks/atom.xml", "Fil · Talks", "http://example.org/talks/", "http://example.org/talks/e/t")]
    public async Task A_series_and_the_talks_have_feeds_of_their_own(string address, string title, string about, string entry)
    {
        site.Write("_config.yml", "base_url: http://example.org\nrss:\n  title: Fil\n").WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "");

        var feed = await ReadAsync(address);

        Assert.Equal((title, about, about, "http://example.org" + address), (feed.Title.Text, feed.Id, LinkOf(feed, "alternate"), LinkOf(feed, "self")));
        Assert.Equal(entry, feed.Items.Single().Id);
        Assert.NotNull((await site.OpenAsync("/")).QuerySelector($"link[rel=alternate][type='application/atom+xml'][href='{address}'][title='{title}']"));
    }

    [Theory]
    [InlineData("/workshops/atom.xml")]
    [InlineData("/talks/atom.xml")]
    [InlineData("/speakers/atom.xml")]
    [InlineData("/atom.xml?page=0")]
    [InlineData("/atom.xml?page=2")]
    [InlineData("/atom.xml?page=x")]
    [InlineData("/atom.xml?page=99999999999")]
    public async Task A_feed_or_a_page_of_nothing_is_not_found(string address)
    {
        site.WriteEvent("2024-01-01-e").Write("workshops/index.md", "---\nlayout: workshops\ntitle: Ateliers\n---\n");

        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_pages_of_a_feed_lead_to_each_other_and_hold_every_post_once()
    {
        site.Write("_config.yml", "base_url: http://example.org\n");
        for (var day = 1; day <= 31; day++)
        {
            var date = new DateOnly(2024, 1, day).ToString("O", CultureInfo.InvariantCulture);
            site.WriteEvent($"{date}-e{day}").WriteTalk($"{date}-t{day}", "");
        }

        var pages = new List<SyndicationFeed>();
        for (string? next = "/atom.xml"; next is not null; next = LinkOf(pages[^1], "next") is { } url ? new Uri(url).PathAndQuery : null)
        {
            pages.Add(await ReadAsync(next));
        }

        Assert.Equal([30, 30, 2], pages.Select(p => p.Items.Count()));
        Assert.Equal(62, pages.SelectMany(p => p.Items).Select(i => i.Id).Distinct().Count());
        Assert.Equal(["http://example.org/atom.xml", "http://example.org/atom.xml?page=2", "http://example.org/atom.xml?page=3"], pages.Select(p => LinkOf(p, "self")));
        Assert.Equal([null, "http://example.org/atom.xml", "http://example.org/atom.xml?page=2"], pages.Select(p => LinkOf(p, "previous")));
        Assert.All(pages, p => Assert.Equal(("http://example.org/atom.xml", "http://example.org/atom.xml?page=3", pages[0].Id), (LinkOf(p, "first"), LinkOf(p, "last"), p.Id)));
    }

    private static string? LinkOf(SyndicationFeed feed, string relation) => feed.Links.SingleOrDefault(l => l.RelationshipType == relation)?.Uri.AbsoluteUri;

    private async Task<SyndicationFeed> ReadAsync(string address = "/atom.xml")
    {
        using var client = site.Browse();
        using var xml = XmlReader.Create(await client.GetStreamAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return SyndicationFeed.Load(xml);
    }
}
