using System.Text;
using ApiHour.Content.Catalog;
using ApiHour.Web.Commands.Comparing;
using ApiHour.Web.Tests.Commands.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Tests.Commands.Comparing;

public sealed class FeedComparisonTests : IDisposable
{
    private readonly ComparisonFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Entries_that_feed_readers_would_show_anew_are_told()
    {
        folder.Write("new/_posts/2014-06-01-api-hour-10.md", "---\ncategory: api-hours\ntitle: Dix\nredirect_from: /x/dix.html\n---\n\nBonjour\n");
        folder.WriteOldPage("/", "");
        folder.WriteOldFeed("http://example.org/", "http://example.org/api-hours/api-hour-9", "http://example.org/x/dix", "http://example.org/gone");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("differs /atom.xml: the feed's id http://example.org/ is https://example.org/ here; write `base_url: http://example.org` in _config.yml");
        folder.Tells("missing /atom.xml: the entry http://example.org/x/dix has the id https://example.org/api-hours/api-hour-10 here; write `permalink: /x/dix.html` in _posts/2014-06-01-api-hour-10.md, and no `slug`: its id is made of both");
        folder.Tells("missing /atom.xml: the entry http://example.org/gone isn't in the feed; put its post into the content folder");
        Assert.DoesNotContain("api-hour-9", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_whose_ids_were_made_otherwise_are_told_once()
    {
        folder.Write("new/_posts/2014-06-01-api-hour-10.md", "---\ncategory: api-hours\ntitle: Dix\n---\n\nBonjour\n");
        folder.WriteOldPage(ComparisonFixture.Evening, "L'API Hour #9");
        folder.Write("old/atom.xml", string.Concat("<rss>", Item(9), Item(10), "</rss>"));

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("missing /atom.xml: urn:9 has the id https://example.org/api-hours/api-hour-9 here; other ids in all: 2; where only the last part differs, write the old one as the post's `slug`, and its address as its `permalink`; else feed readers show these entries once more");
        Assert.Single(folder.Output.Split("missing /")[1..]);

        static string Item(int number) => $"<item><guid>urn:{number}</guid><link>https://example.org/api-hours/api-hour-{number}.html</link></item>";
    }

    [Fact]
    public async Task An_old_entry_is_looked_for_on_all_pages_of_the_feed()
    {
        foreach (var number in Enumerable.Range(10, 60))
        {
            folder.Write($"new/_posts/2015-01-01-api-hour-{number}.md", $"---\ncategory: api-hours\ntitle: Soirée {number}\n---\n\nBonjour\n");
        }

        folder.WriteOldPage(ComparisonFixture.Evening, "L'API Hour #9");
        folder.WriteOldFeed("https://example.org/", "https://example.org/api-hours/api-hour-9");

        Assert.Equal(0, await folder.CompareAsync());
    }

    [Fact]
    public async Task A_feed_that_is_no_xml_is_read_and_an_rss_feed_too()
    {
        folder.WriteOldPage(ComparisonFixture.Evening, "L'API Hour #9");
        folder.Write("old/atom.xml", "<feed><title>Tom & Jerry</title><id>https://example.org/</id><entry><id>https://example.org/lost</id></entry></feed>");
        folder.Write("old/api-hours/atom.xml", "<?xml version='1.0'?><rss><channel><item><guid isPermaLink='false'><![CDATA[https://example.org/lost-too]]></guid><link>https://example.org/lost-too.html</link></item></channel></rss>");
        folder.Write("old/rss.xml", "<rss><channel/></rss>");

        Assert.Equal(1, await folder.CompareAsync());
        Assert.Matches(@"(?m)^note /atom\.xml: the old feed is not XML \(.+ Line 1, position \d+\): its entries were read all the same; nothing needs to be done$", folder.Output);
        folder.Tells("missing /atom.xml: the entry https://example.org/lost isn't in the feed; put its post into the content folder");
        folder.Tells("missing /api-hours/atom.xml: the entry https://example.org/lost-too isn't in the feed; put its post into the content folder");
        folder.Tells("missing /rss.xml: no feed is here; let the web server lead it to /atom.xml for good");
    }

    [Fact]
    public async Task A_long_feed_is_read_to_its_end_below_a_folder_too()
    {
        folder.Write("new/_config.yml", "title: Les Développeurs\nurl: https://example.org\nbaseurl: /meetup\n");
        foreach (var number in Enumerable.Range(10, 40))
        {
            folder.Write($"new/_posts/2014-06-01-api-hour-{number}.md", $"---\ncategory: api-hours\ntitle: API Hour {number}\n---\n\nBonjour\n");
        }

        folder.WriteOldPage(ComparisonFixture.Evening, "L’API Hour #9", "<h2 id=concept>Concept</h2>");
        folder.WriteOldFeed("https://example.org/meetup/", "https://example.org/meetup/api-hours/api-hour-9");

        Assert.Equal(0, await folder.CompareAsync());
        Assert.DoesNotContain("isn't in the feed", folder.Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_feed_that_leads_back_to_an_earlier_page_is_read_to_its_end_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var site = await OtherSite.StartAsync(context => context.Response.WriteAsync(Page(context.Request.Query["page"] == "2" ? 2 : 1), cancellation));
        using var here = new HttpClient { BaseAddress = new Uri(site.Url) };
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await using var catalog = CatalogDbContext.Read(connection);
        await catalog.Database.OpenConnectionAsync(cancellation);
        await catalog.Database.EnsureCreatedAsync(cancellation);
        var old = new OldFile("/atom.xml", Encoding.UTF8.GetBytes(Page(2)));

        var found = await new FeedComparison(here, await PageSources.ReadAsync(catalog, cancellation))
            .CompareAsync(old, FeedOutline.Read(old.Bytes!)!, FeedOutline.Read(Encoding.UTF8.GetBytes(Page(1)))!, cancellation);

        Assert.Empty(found);
        Assert.Equal(2, site.Asked.Count);

        static string Page(int number) =>
            $"<feed><id>https://example.org/</id><link rel='next' href='https://example.org/atom.xml?page={3 - number}'/><entry><id>https://example.org/{number}</id><link href='https://example.org/{number}.html'/></entry></feed>";
    }
}
