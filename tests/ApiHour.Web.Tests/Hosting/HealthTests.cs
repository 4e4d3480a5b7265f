using System.Net;
using ApiHour.Web.Commands;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("Bonjour", "Healthy: 0 errors, 0 warnings")]
    [InlineData("[ailleurs](/nulle-part.html)", "Healthy: 0 errors, 1 warnings")]
    public async Task A_site_that_has_every_page_is_healthy(string body, string told)
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e", body: body);

        Assert.Equal(told, await ReadyAsync(site));
    }

    [Fact]
    public async Task A_site_that_leaves_a_file_out_serves_on_and_is_degraded()
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e").Write("_posts/2024-01-02-f.md", "---\ntitle: [\n---\n");

        Assert.Equal("Degraded: 1 errors, 0 warnings", await ReadyAsync(site));
    }

    [Fact]
    public async Task A_site_that_could_not_load_what_has_changed_is_degraded_until_it_can()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-e");
        Assert.Equal("Healthy: 0 errors, 0 warnings", await ReadyAsync(site));

        site.Hide();
        await UntilAsync(site, "Degraded: 0 errors, 0 warnings; the content could not be loaded again, so an older load is served");
        site.Unhide();
        await UntilAsync(site, "Healthy: 0 errors, 0 warnings");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("*", null)]
    [InlineData("www.example.org;example.org", "www.example.org")]
    [InlineData("*.example.org", "health.example.org")]
    public void A_probe_names_a_host_that_the_site_answers_to(string? allowed, string? host) => Assert.Equal(host, HealthCommand.Host(allowed));

    [Fact]
    public async Task A_site_whose_catalog_is_gone_is_unhealthy()
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e");
        await ReadyAsync(site);
        SqliteConnection.ClearAllPools();
        File.Delete(site.CatalogPath);

        using var answer = await site.Browse().GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("Unhealthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://+:443;http://+:80", null, 80)]
    [InlineData("http://+:8081", null, 8081)]
    [InlineData("HTTP://+:8082;https://+:443", null, 8082)]
    [InlineData("https://+:443", null, 8080)]
    [InlineData(null, null, 8080)]
    [InlineData(null, "8083;8084", 8083)]
    public void A_probe_asks_where_the_site_listens_without_encryption(string? urls, string? ports, int port) => Assert.Equal(port, HealthCommand.Port(urls, ports));

    private static Task UntilAsync(SiteFixture site, string told) => site.LookUntilAsync(async () => await ReadyAsync(site) == told);

    /// <summary>What a probe is told; it must be told with status 200.</summary>
    private static Task<string> ReadyAsync(SiteFixture site) =>
        site.Browse().GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
}
