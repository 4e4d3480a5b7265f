using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        await using var visit = await browser.OpenAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator(".skip").EvaluateAsync<bool>("e => e === document.activeElement && e.getBoundingClientRect().left >= 0"));

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("#site-main", await visit.FocusAsync());
    }

    [Fact]
    public async Task A_talk_is_found_without_a_mouse()
    {
        await using var visit = await browser.OpenAsync("/");
        var field = visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).First;

        await visit.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync("mqtt");
        await visit.Page.Keyboard.PressAsync("Enter");
        var found = visit.Page.Locator($"main a[href='{PageKinds.Talk}']").First;
        await Assertions.Expect(found).ToBeVisibleAsync();
        await visit.TabToAsync(found);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(PageKinds.Talk);
    }
}
