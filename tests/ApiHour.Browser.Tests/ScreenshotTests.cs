using ApiHour.Web.Hosting;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>Pictures to look at, in <c>artifacts/screenshots</c>.</summary>
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private static readonly string Folder = Path.Combine(SiteFolders.Root, "artifacts", "screenshots");

    [Theory]
    [InlineData("home", "/")]
    [InlineData("events", "/api-hours/")]
    [InlineData("event-to-come", PageKinds.EventToCome)]
    [InlineData("event-finished", PageKinds.FinishedEvent)]
    [InlineData("talks", "/talks/")]
    [InlineData("talk", PageKinds.Talk)]
    [InlineData("speakers", "/speakers/")]
    [InlineData("search", "/search?q=mqtt")]
    [InlineData("article", "/blog-posts/treize-ans-de-soirees-en-fichiers-texte.html")]
    [InlineData("missing", PageKinds.Missing)]
    public async Task A_page_is_pictured_on_phone_and_desktop_in_light_and_dark(string name, string address)
    {
        await using var visit = await browser.OpenAsync(address, status: PageKinds.StatusOf(address));
        foreach (var (device, width, height) in new[] { ("phone", 390, 844), ("desktop", 1280, 800) })
        {
            await visit.Page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var path = Path.Combine(Folder, $"{name}-{device}-{scheme}.png".ToLowerInvariant());
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
            }
        }
    }
}
