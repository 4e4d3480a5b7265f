using System.Net;
using ApiHour.Browser.Tests;
using ApiHour.Web.Hosting;
using ApiHour.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ApiHour.Browser.Tests;

/// <summary>One browser, and the repository's own content on a real server, for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly SiteFixture site = new() { Folder = Path.Combine(SiteFolders.Root, "Content"), Environment = "Development" };

    private IPlaywright? playwright;

    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } path)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        Serve(site);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Chromium.Arguments });
    }

    /// <summary>Starts a site on a free port of this machine.</summary>
    public static void Serve(SiteFixture site)
    {
        ArgumentNullException.ThrowIfNull(site);
        site.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        site.StartServer();
    }

    /// <summary>Opens a page of the own content, or of another site, in a browser without memory. It must come with a status.</summary>
    public async Task<Visit> OpenAsync(string address, BrowserNewContextOptions? options = null, SiteFixture? other = null, int status = 200)
    {
        if (browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Chromium.Missing);
            Assert.Fail(Chromium.Missing);
        }

        options ??= new BrowserNewContextOptions();
        options.BaseURL = (other ?? site).ClientOptions.BaseAddress.AbsoluteUri;
        options.Locale = "fr-FR";
        // Colours are those of a theme at once, not on their way from the other.
        options.ReducedMotion = ReducedMotion.Reduce;
        var visit = await Visit.BeginAsync(await browser.NewContextAsync(options), new Uri(options.BaseURL), address);
        Assert.Equal((address, status), (address, visit.Status));
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
    }
}
