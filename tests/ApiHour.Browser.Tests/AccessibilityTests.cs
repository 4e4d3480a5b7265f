using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>WCAG 2.2 AA and axe's best practices, on every kind of page.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
        // What a provider shows is its own.
        Iframes = false,
    };

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_has_no_barrier_on_phone_and_desktop_in_light_and_dark(string address)
    {
        await using var visit = await browser.OpenAsync(address, status: PageKinds.StatusOf(address));

        foreach (var width in new[] { 360, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                Assert.Empty(await BarriersAsync(visit, $"{width} px, {scheme}"));
            }
        }
    }

    [Theory]
    [InlineData(PageKinds.Talk)]
    [InlineData(PageKinds.EventToCome)]
    public async Task A_page_with_a_loaded_frame_has_no_barrier_either(string address)
    {
        await using var visit = await browser.OpenAsync(address);

        await visit.Page.Locator(".embed button").First.ClickAsync();
        await visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading).WaitForAsync();

        Assert.Empty(await BarriersAsync(visit, "loaded"));
    }

    /// <summary>What would keep readers from the page as it is shown now.</summary>
    internal static async Task<IEnumerable<string>> BarriersAsync(Visit visit, string where) =>
        from violation in (await visit.Page.RunAxe(Rules)).Violations
        from node in violation.Nodes
        select $"{where}: {violation.Id}: {node.Html}";
}
