namespace ApiHour.Browser.Tests;

/// <summary>What a page does not do, on every kind of page.</summary>
public sealed class QuietnessTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_asks_no_other_site_sets_no_cookie_has_no_fault_and_fits_every_width(string address)
    {
        await using var visit = await browser.OpenAsync(address, status: PageKinds.StatusOf(address));

        foreach (var width in new[] { 320, 360, 768, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
        }

        // Pictures below the fold too, as a reader has them on the way down.
        await visit.Page.EvaluateAsync("document.querySelectorAll('[loading=lazy]').forEach(e => e.loading = 'eager')");
        await visit.WaitUntilAsync("[...document.images].every(e => e.complete)");
        Assert.Empty(visit.ForeignRequests);
        Assert.Empty(await visit.CookiesAsync());
        Assert.Empty(visit.Faults);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }
}
