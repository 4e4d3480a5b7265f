using System.Net;
using System.Xml.Linq;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Tests.Feeds;

public sealed class SitemapTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_map_of_fifty_thousand_addresses_is_one_file()
    {
        await FillAsync(50_000);

        var map = await ReadAsync("/sitemap.xml");

        Assert.Equal(("urlset", 50_000), (map.Name.LocalName, map.Elements().Count()));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/sitemap-1.xml"));
    }

    [Fact]
    public async Task A_larger_one_is_an_index_of_parts_with_the_latest_day_of_each()
    {
        await FillAsync(50_002);

        var index = await ReadAsync("/sitemap.xml");

        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(["http://example.org/sitemap-1.xml", "http://example.org/sitemap-2.xml"], Values(index, "loc"));
        Assert.Equal(["2024-01-02"], Values(index, "lastmod"));
        var parts = new[] { await ReadAsync("/sitemap-1.xml"), await ReadAsync("/sitemap-2.xml") };
        Assert.Equal([50_000, 2], parts.Select(part => part.Elements().Count()));
        Assert.Equal(50_002, parts.SelectMany(part => Values(part, "loc")).Distinct().Count());
        Assert.Contains("http://example.org/api-hours/e.html", Values(parts[0], "loc"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/sitemap-3.xml"));
    }

    [Fact]
    public void No_part_has_more_bytes_than_it_may()
    {
        const string Root = "http://example.org";
        var path = "/" + new string('中', 1024 * 1024);
        var address = new SiteAddress { Path = path, Key = path, Kind = PageKind.Page };

        var parts = SitemapWriter.Split(Enumerable.Repeat(address, 12), Root);

        Assert.Equal([5, 5, 2], parts.Select(part => part.Count));
        Assert.All(parts, part => Assert.InRange(SitemapWriter.Write(part, Root).Length, 1, 50 * 1024 * 1024));
        Assert.Single(SitemapWriter.Split([], Root));
    }

    /// <summary>Adds addresses to the catalog of a small site: so many posts would take a test's patience.</summary>
    private async Task FillAsync(int addresses)
    {
        site.Write("_config.yml", "base_url: http://example.org\n").WriteEvent("2024-01-01-e", "event: { start: 2024-01-02T19:00 }").WriteTalk("2024-01-02-t", "");
        await site.StatusOfAsync("/");
        await using var catalog = new SqliteConnection($"Data Source={site.CatalogPath};Pooling=False");
        await catalog.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = catalog.CreateCommand();
        command.CommandText = """
            WITH RECURSIVE numbers(n) AS (SELECT (SELECT count(*) FROM Addresses) + 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $count)
            INSERT INTO Addresses (Path, "Key", Kind, Category, Title) SELECT '/z/' || n, '/z/' || n, 0, '', '' FROM numbers
            """;
        command.Parameters.AddWithValue("$count", addresses);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<XElement> ReadAsync(string address) =>
        XDocument.Parse(await site.ReadAsync(address)).Root!;

    private static IEnumerable<string> Values(XElement map, string name) => map.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);
}
