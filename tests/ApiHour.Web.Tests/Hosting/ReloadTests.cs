using ApiHour.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Hosting;

public sealed class ReloadTests
{
    [Fact]
    public async Task A_watched_folder_shows_what_was_saved()
    {
        await using var site = new SiteFixture { Watch = true };
        site.Write("_config.yml", "title: Avant\n").WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        await ChangeAsync(site, () => site.Write("_config.yml", "title: Après tout\n").WriteEvent("2024-01-01-e", body: "Bonsoir à tous"));

        var page = await site.OpenAsync("/api-hours/e.html");
        Assert.Equal("Bonsoir à tous", page.QuerySelector(".body p")?.TextContent);
        Assert.Equal("Après tout", page.QuerySelector(".brand")?.TextContent);
    }

    [Fact]
    public async Task A_file_broken_by_half_a_save_keeps_its_page()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        await ChangeAsync(site, () => site.Write("_posts/2024-01-01-e.md", "---\ntitle: [\n"));

        Assert.Equal("Bonjour", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".body p")?.TextContent);
    }

    [Fact]
    public async Task A_folder_that_vanishes_and_comes_back_leaves_the_site_as_it_was()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        await ChangeAsync(site, () =>
        {
            site.Move("_posts", "_gone");
            Look(site);
            site.Move("_gone", "_posts");
            site.WriteEvent("2024-01-02-f");
        });

        Assert.Equal("Bonjour", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".body p")?.TextContent);
        await site.OpenAsync("/api-hours/f.html");
    }

    /// <summary>Changes the folder, and lets the site look at it until it has loaded the change.</summary>
    private static async Task ChangeAsync(SiteFixture site, Action change)
    {
        var loaded = site.Services.GetRequiredService<CurrentSite>().NextChange;
        change();
        while (!loaded.IsCompleted)
        {
            Look(site);
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static void Look(SiteFixture site) => site.Clock.Advance(CatalogLoading.Interval);
}
