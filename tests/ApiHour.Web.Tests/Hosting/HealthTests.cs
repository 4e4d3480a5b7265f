using System.Net;
using System.Net.Sockets;
using ApiHour.Web.Commands;
using ApiHour.Web.Tests.Commands.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Tests.Hosting;

public sealed class HealthTests
{
    private const string Ready = "/health/ready";

    [Theory]
    [InlineData("Bonjour", "Healthy: 0 errors, 0 warnings")]
    [InlineData("[ailleurs](/nulle-part.html)", "Healthy: 0 errors, 1 warnings")]
    public async Task A_site_that_has_every_page_is_healthy(string body, string told)
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e", body: body);

        Assert.Equal(told, await site.ReadAsync(Ready));
    }

    [Fact]
    public async Task A_site_that_leaves_a_file_out_serves_on_and_is_degraded()
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e").Write("_posts/2024-01-02-f.md", "---\ntitle: [\n---\n");

        Assert.Equal("Degraded: 1 errors, 0 warnings", await site.ReadAsync(Ready));
    }

    [Fact]
    public async Task A_site_that_could_not_load_what_has_changed_is_degraded_until_it_can()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-e");
        Assert.Equal("Healthy: 0 errors, 0 warnings", await site.ReadAsync(Ready));

        site.Hide();
        await UntilAsync(site, "Degraded: 0 errors, 0 warnings; the content could not be loaded again, so an older load is served");
        site.Unhide();
        await UntilAsync(site, "Healthy: 0 errors, 0 warnings");
    }

    [Fact]
    public async Task A_site_that_would_lose_most_of_its_posts_keeps_them_and_is_degraded()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-a").WriteEvent("2024-01-02-b").WriteEvent("2024-01-03-c").WriteEvent("2024-01-04-d");
        Assert.Equal("Healthy: 0 errors, 0 warnings", await site.ReadAsync(Ready));

        foreach (var name in Directory.GetFiles(Path.Combine(site.ContentPath, "_posts")).Order(StringComparer.Ordinal).Skip(1))
        {
            File.Delete(name);
        }

        await site.LookUntilAsync(async () => (await site.ReadAsync(Ready)).StartsWith("Degraded", StringComparison.Ordinal));
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync($"/api-hours/{name}.html"));
        }
    }

    [Theory]
    [InlineData(StatusCodes.Status200OK, true)]
    [InlineData(StatusCodes.Status503ServiceUnavailable, false)]
    public async Task A_probe_tells_a_site_that_is_ready_from_one_that_is_not(int status, bool isReady)
    {
        await using var site = await OtherSite.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal(isReady, await ProbeAsync(new Uri(site.Url + Ready)));
    }

    [Fact]
    public async Task Where_nobody_listens_no_site_is_ready()
    {
        // It has a port, so that nobody else does, and does not listen.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        Assert.False(await ProbeAsync(new Uri($"http://{socket.LocalEndPoint}{Ready}")));
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
        await site.ReadAsync(Ready);
        SqliteConnection.ClearAllPools();
        File.Delete(site.CatalogPath);

        using var answer = await site.GetAsync(Ready);

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

    private static Task UntilAsync(SiteFixture site, string told) => site.LookUntilAsync(async () => await site.ReadAsync(Ready) == told);

    private static async Task<bool> ProbeAsync(Uri address)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler);
        return await HealthCommand.IsReadyAsync(client, address, TestContext.Current.CancellationToken);
    }
}
