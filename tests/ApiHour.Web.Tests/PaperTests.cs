using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Tests;

/// <summary>What comes out of the printer; skipped where Chromium is not installed.</summary>
public sealed partial class PaperTests : IDisposable
{
    private static readonly string? Chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private readonly string folder = Directory.CreateTempSubdirectory("apihour-paper-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_evening_and_its_poster_print_on_one_page()
    {
        using var site = new SiteFixture { Folder = Path.Combine(SiteFolders.Root, "Content") };

        Assert.Equal((1, 1), (await PrintAsync(site, "/api-hours/api-hour-9.html"), await PrintAsync(site, "/api-hours/api-hour-9/poster")));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 200)]
    [InlineData(6, 60)]
    [InlineData(6, 160)]
    public async Task A_poster_is_one_page_however_much_there_is_to_say(int talks, int length)
    {
        using var site = new SiteFixture();
        var words = string.Concat(Enumerable.Repeat("Des mots ", length / 9 + 1))[..length];
        var programme = string.Concat(Enumerable.Range(1, talks).Select(talk => string.Create(CultureInfo.InvariantCulture, $"### Jean-Baptiste Prénom-Composé & Zoé • {talk} {words}\n\nOui\n\n")));
        site.WriteEvent("2024-01-01-e", $"description: \"{words} {words}\"\nevent: {{ start: 2026-09-30T18:30, venue: {{ name: \"Une salle au nom long de l’Institut\", address: \"{words}, 63000 Clermont-Ferrand\" }} }}", "## Programme\n\n" + programme);

        Assert.Equal(1, await PrintAsync(site, "/api-hours/e/poster"));
    }

    private async Task<int> PrintAsync(SiteFixture site, string address)
    {
        Assert.SkipUnless(Chromium is not null, "Chromium is not installed.");
        site.Listen();
        var file = Path.Combine(folder, "paper.pdf");
        using var browser = Process.Start(new ProcessStartInfo(Chromium!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(site.ClientOptions.BaseAddress, address).AbsoluteUri,
        ]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        await Task.WhenAll(browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), browser.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Page().Count(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();
}
