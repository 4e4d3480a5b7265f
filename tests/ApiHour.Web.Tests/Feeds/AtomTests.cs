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

        Assert.Equal("Fil", feed.Title.Text);
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

    private async Task<SyndicationFeed> ReadAsync()
    {
        using var client = site.Browse();
        using var xml = XmlReader.Create(await client.GetStreamAsync(new Uri("/atom.xml", UriKind.Relative), TestContext.Current.CancellationToken));
        return SyndicationFeed.Load(xml);
    }
}
