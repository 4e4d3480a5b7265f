using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>A long list in a real browser.</summary>
public sealed class ListTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_year_of_the_chart_leads_to_its_evenings_that_were_folded_away()
    {
        await using var site = new SiteFixture();
        for (var year = 2016; year < 2026; year++)
        {
            site.WriteEvent($"{year}-03-10-a-{year}").WriteEvent($"{year}-05-10-b-{year}").WriteEvent($"{year}-07-10-c-{year}");
        }

        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/api-hours/", new BrowserNewContextOptions { JavaScriptEnabled = false }, site);
        var evening = visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "2016-03-10-a-2016" });
        Assert.False(await evening.IsVisibleAsync());

        await visit.Page.Locator(".years a[href='#y2016']").ClickAsync();

        await Assertions.Expect(evening).ToBeVisibleAsync();
        await Assertions.Expect(evening).ToBeInViewportAsync();
    }
}
