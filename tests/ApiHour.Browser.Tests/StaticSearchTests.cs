using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>The search of a site that is static files.</summary>
public sealed class StaticSearchTests(BrowserFixture browser) : IDisposable
{
    private readonly SiteFixture site = new SiteFixture { Settings = { ["Static:On"] = "true" } }
        .WriteEvent("2024-01-01-accessibilité-pour-tous").WriteEvent("2024-01-02-un-mot-pour-tous");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("TOUS l’ACCESSI")]
    [InlineData("Tous L'accessi")]
    public async Task The_header_finds_what_has_all_words_or_their_beginnings_in_the_browser(string typed)
    {
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/", other: site);
        var field = visit.Page.Locator("#site-search");
        await field.FillAsync(typed);

        await field.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#search-status")).ToHaveTextAsync($"1 résultat pour « {typed} ».");
        await Assertions.Expect(visit.Page.Locator("#search-results a")).ToHaveAttributeAsync("href", "/api-hours/accessibilit%C3%A9-pour-tous.html");
        await Assertions.Expect(visit.Page.Locator("#search-results mark").First).ToHaveTextAsync("accessibilité");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_a_script_it_leads_to_the_lists()
    {
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/search?q=ada", new BrowserNewContextOptions { JavaScriptEnabled = false }, site);

        await Assertions.Expect(visit.Page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "API Hours" })).ToBeVisibleAsync();
    }
}
