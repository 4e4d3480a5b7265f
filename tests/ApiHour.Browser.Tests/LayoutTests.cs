using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>What fits on a screen.</summary>
public sealed class LayoutTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/", 320)]
    [InlineData("/", 1000)]
    [InlineData("/api-hours/mot.html", 320)]
    [InlineData("/api-hours/mot/poster", 320)]
    public async Task A_long_word_in_large_letters_scrolls_no_page_sideways(string address, int width)
    {
        await using var site = new SiteFixture();
        var word = string.Concat(Enumerable.Repeat("Anticonstitutionnellement", 3));
        site.WriteEvent("2026-11-01-avant", $"event: {{ start: 2026-11-10T19:00 }}\ndescription: {word}").WriteEvent("2026-11-02-mot", "event: { start: 2026-12-10T19:00 }", $"## Programme\n\n### Ada • {word} • 15 min\n\nTexte");
        var post = Path.Combine(site.ContentPath, "_posts", "2026-11-02-mot.md");
        await File.WriteAllTextAsync(post, (await File.ReadAllTextAsync(post, TestContext.Current.CancellationToken)).Replace("title: 2026-11-02-mot", "title: " + word, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync(address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } }, site);

        await visit.Page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("/blog/", true)]
    [InlineData("/blog/", false)]
    [InlineData("/api-hours/", true)]
    public async Task The_header_of_a_phone_shows_where_one_is(string address, bool hasScript)
    {
        await using var visit = await browser.OpenAsync(address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, JavaScriptEnabled = hasScript });

        await Assertions.Expect(visit.Page.Locator(".site-header nav [aria-current]")).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        await Assertions.Expect(visit.Page.Locator(".brand")).ToBeInViewportAsync();
    }
}
