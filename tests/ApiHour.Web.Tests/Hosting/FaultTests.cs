using System.Net;
using ApiHour.Web.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Hosting;

public sealed class FaultTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Without_its_catalog_the_site_says_so_in_its_own_words()
    {
        site.Write("_config.yml", "title: Soirées\n").WriteEvent("2024-01-01-e").Write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        await site.OpenAsync("/");
        await File.WriteAllBytesAsync(site.CatalogPath, [], TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, await site.StatusOfAsync("/api-hours/e.html"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusOfAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/images/a.svg"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/")); // it is kept
        using var answer = await site.GetAsync("/api-hours/");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Le site a rencontré un problème</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Soirées", page, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_catalog_that_is_deleted_is_made_anew_once_a_page_needs_it()
    {
        await site.WriteEvent("2024-01-01-e").OpenAsync("/");
        SqliteConnection.ClearAllPools();
        File.Delete(site.CatalogPath);
        var loaded = site.Services.GetRequiredService<CurrentSite>().NextChange;

        using var answer = await site.GetAsync("/api-hours/e.html");
        Assert.Contains("<h1>Le site a rencontré un problème</h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await loaded.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/api-hours/e.html"));
    }

    [Theory]
    [InlineData(-56)] // a machine without a battery
    [InlineData(-1)]
    [InlineData(70)]
    public async Task A_clock_that_jumps_and_comes_back_leaves_the_site_as_it_was(int years)
    {
        site.WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00 }").WriteTalk("2026-12-10-t", "author: A B");
        string[] addresses = ["/", "/api-hours/", "/api-hours/e.html", "/talks/e/t.html", "/calendar.ics", "/atom.xml", "/api/events.json", "/next"];
        using var visitor = site.CreateClient();
        var before = await Task.WhenAll(addresses.Select(Open));
        var now = site.Clock.GetUtcNow();

        site.Clock.AdjustTime(now.AddYears(years));
        await Task.WhenAll(addresses.Select(Open));
        site.Clock.AdjustTime(now);

        Assert.Equal(before, await Task.WhenAll(addresses.Select(Open)));

        Task<string> Open(string address) => visitor.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
