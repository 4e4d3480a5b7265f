namespace ApiHour.Web.Tests.Feeds;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("base_url: https://example.org", "https://example.org/sitemap.xml")]
    [InlineData("title: x", "http://localhost/sitemap.xml")]
    public async Task Robots_may_read_all_and_are_led_to_the_site_map(string configuration, string map)
    {
        await using var site = new SiteFixture().Write("_config.yml", configuration + "\n");

        var words = (await site.ReadAsync("/robots.txt")).Split('\n');

        Assert.Contains($"Sitemap: {map}", words);
        Assert.DoesNotContain(words, word => word.StartsWith("Disallow", StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("<?xml", await site.ReadAsync(new Uri(map).AbsolutePath), StringComparison.Ordinal);
    }
}
