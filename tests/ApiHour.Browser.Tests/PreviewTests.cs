using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>What an organizer sees while writing.</summary>
public sealed class PreviewTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/_preview")]
    [InlineData("/_preview/missing")]
    [InlineData("/_preview/kit/api-hours/e.html")]
    [InlineData("/api-hours/e.html")] // with its problems
    public async Task A_preview_has_no_barrier_and_no_fault(string address)
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true" } };
        Write(site, "[Le site](/nulle-part.html)");
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync(address, other: site);

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.Empty(await AccessibilityTests.BarriersAsync(visit, $"{scheme}"));
        }

        await visit.Page.SetViewportSizeAsync(320, 800);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 320);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_page_that_is_open_shows_what_was_saved_and_its_problems()
    {
        await using var site = new SiteFixture { Watch = true, Settings = { ["Preview:On"] = "true" } };
        Write(site, "Bonjour");
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/api-hours/e.html", other: site);
        await Assertions.Expect(visit.Page.Locator(".body")).ToContainTextAsync("Bonjour");

        await site.ChangeAsync(() => Write(site, "[Bonsoir](/nulle-part.html)"));

        await Assertions.Expect(visit.Page.Locator(".body")).ToContainTextAsync("Bonsoir");
        await Assertions.Expect(visit.Page.Locator(".preview .problems")).ToContainTextAsync("AH040");
    }

    private static void Write(SiteFixture site, string body) => site.WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00 }", body);
}
