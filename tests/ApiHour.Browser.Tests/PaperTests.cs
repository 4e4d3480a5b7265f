using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>What comes out of the printer.</summary>
public sealed partial class PaperTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(PageKinds.FinishedEvent)]
    [InlineData(PageKinds.EventToCome)]
    [InlineData(PageKinds.Poster)]
    public async Task An_evening_and_its_poster_print_on_one_page(string address)
    {
        await using var visit = await browser.OpenAsync(address);

        Assert.Equal(1, await CountPagesAsync(visit));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 200)]
    [InlineData(6, 60)]
    [InlineData(6, 160)]
    public async Task A_poster_is_one_page_that_hides_nothing_however_much_there_is_to_say(int talks, int length)
    {
        using var site = new SiteFixture();
        var words = string.Concat(Enumerable.Repeat("Des mots ", (length / 9) + 1))[..length].Trim();
        var programme = string.Concat(Enumerable.Range(1, talks).Select(talk => string.Create(CultureInfo.InvariantCulture, $"### Jean-Baptiste Prénom-Composé & Zoé • {talk} {words}\n\nOui\n\n")));
        site.WriteEvent("2024-01-01-e", "event: { start: 2026-09-30T18:30, venue: { name: \"Une salle au nom long de l’Institut\", address: \"1, avenue de la République, 63000 Clermont-Ferrand\" } }", "## Programme\n\n" + programme);
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/api-hours/e/poster", other: site);

        Assert.Equal(1, await CountPagesAsync(visit));
        await visit.Page.SetViewportSizeAsync(794, 1123);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".sheet, .programme")).ToHaveCountAsync(talks > 0 ? 2 : 1);
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.sheet, .programme')].every(e => e.scrollHeight <= e.clientHeight + 2 && e.scrollWidth <= e.clientWidth + 1)"));
    }

    [Fact]
    public async Task The_home_page_prints_in_black_on_one_edge()
    {
        await using var visit = await browser.OpenAsync("/");

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(["rgb(0, 0, 0)"], await visit.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.hero *')].map(e => getComputedStyle(e).color))]"));
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.hero h1, .last h2')].map(e => e.getBoundingClientRect().left)).size"));
    }

    [Fact]
    public async Task A_list_prints_the_years_that_are_closed_too()
    {
        using var site = new SiteFixture();
        foreach (var month in Enumerable.Range(1, 12))
        {
            site.WriteEvent(string.Create(CultureInfo.InvariantCulture, $"2025-{month:00}-01-e{month}"));
        }

        site.WriteEvent("2024-01-01-before");
        BrowserFixture.Serve(site);
        await using var visit = await browser.OpenAsync("/api-hours/", other: site);
        await Assertions.Expect(visit.Page.Locator("#y2024 a")).ToBeHiddenAsync();

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator("#y2024 a")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_talk_prints_the_address_of_its_video_and_nothing_to_press()
    {
        await using var visit = await browser.OpenAsync(PageKinds.Talk);

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".embed button")).ToBeHiddenAsync();
        Assert.Contains("https://www.youtube.com/watch", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.embed-video > a'), '::after').content"), StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.embed-video').offsetHeight < 200"));
    }

    private static async Task<int> CountPagesAsync(Visit visit) =>
        Page().Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();
}
