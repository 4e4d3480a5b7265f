using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>How a page is passed on.</summary>
public sealed class ShareTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_click_copies_the_address_of_the_page()
    {
        await using var visit = await browser.OpenAsync(PageKinds.EventToCome, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copier le lien" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Lien copié");
        Assert.EndsWith(PageKinds.EventToCome, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_links_are_there()
    {
        await using var visit = await browser.OpenAsync(PageKinds.EventToCome, new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.Equal(0, await visit.Page.Locator(".share button").CountAsync());
        Assert.Equal(4, await visit.Page.Locator(".share a").CountAsync());
    }
}
