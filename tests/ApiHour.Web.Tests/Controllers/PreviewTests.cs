using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Controllers;

public sealed class PreviewTests
{
    [Fact]
    public async Task What_was_loaded_while_the_page_came_is_told_at_once()
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true" } };
        using var browser = site.Browse();

        Assert.Contains("data: changed", await browser.GetStringAsync(new Uri("/_preview/changes?seen=0", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_tells_the_problems_of_a_page_on_that_page_and_all_on_one()
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true" } };
        site.WriteEvent("2024-01-01-e", body: "[x](/nulle-part.html)").WriteEvent("2024-01-02-f");

        Assert.Contains("AH040", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".preview .problems")?.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.OpenAsync("/api-hours/f.html")).QuerySelector(".preview .problems"));
        var all = (await site.OpenAsync("/_preview")).QuerySelectorAll("main .problems");
        Assert.Contains("_posts/2024-01-01-e.md(", all[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_preview/missing", "2024-01-03-u.md", "2024-01-02-t.md")]
    [InlineData("/_preview/missing?order=oldest", "2024-01-02-t.md", "2024-01-03-u.md")]
    public async Task What_is_missing_has_a_page_with_the_newest_or_the_oldest_first(string address, string first, string second)
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true" } };
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "author: Ada\nslides_url: /s.pdf").WriteTalk("2024-01-03-u", "author: Bob\nslides_url: /s.pdf");

        var page = await site.OpenAsync(address);

        Assert.Equal(["Talks sans vidéo (2)", "Speakers sans photo (2)"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal([$"_posts/{first}(6,1)", $"_posts/{second}(6,1)"], page.QuerySelector("main .problems")!.QuerySelectorAll("code").Select(place => place.TextContent));
        Assert.Equal("Ce qui manque (4)", (await site.OpenAsync("/_preview")).QuerySelector("main li a")?.TextContent);
    }

    [Fact]
    public async Task An_event_has_a_page_of_texts_to_announce_it()
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true" } };
        site.WriteEvent("2024-01-01-é").WriteEvent("2027-01-21-f", body: "## Programme\n\n### Ada • MQTT\n\nBonjour");

        Assert.Equal("/_preview/kit/api-hours/%C3%A9.html", KitOf(await site.OpenAsync("/api-hours/%C3%A9.html"), ".preview"));
        Assert.Null(KitOf(await site.OpenAsync("/"), ".preview"));
        Assert.Equal("/_preview/kit/api-hours/f.html", KitOf(await site.OpenAsync("/_preview"), "main"));
        var page = await site.OpenAsync("/_preview/kit/api-hours/f.html");
        Assert.Contains("- MQTT (Ada)", page.QuerySelector("textarea[aria-labelledby=KitMail]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Aux speakers, après l’événement", page.QuerySelectorAll("main h2")[^1].TextContent);

        static string? KitOf(IParentNode page, string part) => page.QuerySelector($"{part} a[href^='/_preview/kit/']")?.GetAttribute("href");
    }

    [Fact]
    public async Task A_browser_hears_of_a_change_at_once()
    {
        await using var site = new SiteFixture { Watch = true, Settings = { ["Preview:On"] = "true" } };
        site.WriteEvent("2024-01-01-e");
        await site.OpenAsync("/");
        using var answer = await site.Browse().GetAsync(new Uri("/_preview/changes", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);

        await site.ChangeAsync(() => site.WriteEvent("2024-01-02-f"));

        Assert.Contains("data: changed", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_begins_at_a_moment_of_choice_at_the_place_of_the_site_and_runs()
    {
        await using var site = new SiteFixture { Settings = { ["Preview:On"] = "true", ["Preview:Now"] = "2024-06-01T18:59:00" } };
        site.WriteEvent("2024-06-01-e", "event: { start: 2024-06-01T19:00 }");

        Assert.Null((await site.OpenAsync("/api-hours/e.html")).QuerySelector(".status"));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("En ce moment", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".status")?.TextContent);
    }

    [Fact]
    public async Task Outside_a_preview_nobody_is_told()
    {
        await using var site = new SiteFixture();
        site.WriteEvent("2024-01-01-e", body: "[x](/nulle-part.html)");

        Assert.Null((await site.OpenAsync("/api-hours/e.html")).QuerySelector(".preview"));
        foreach (var address in new[] { "/_preview", "/_preview/missing", "/_preview/kit/api-hours/e.html", "/_preview/changes" })
        {
            using var answer = await site.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
