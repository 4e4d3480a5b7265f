using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>Cards of what other sites show, before and after a click.</summary>
public sealed class EmbedTests(BrowserFixture browser)
{
    private const string Player = "https://www.youtube-nocookie.com/embed/";

    [Theory]
    [InlineData("")]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_video_loads_in_place_by_mouse_and_by_keyboard(string key)
    {
        await using var visit = await browser.OpenAsync(PageKinds.Talk);
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voir la vidéo ici" });
        Assert.Empty(visit.ForeignRequests);

        if (key.Length > 0)
        {
            await visit.TabToAsync(button);
            await visit.Page.Keyboard.PressAsync(key);
        }
        else
        {
            await button.ClickAsync();
        }

        await visit.Page.FrameLocator(".embed iframe").GetByRole(AriaRole.Heading).WaitForAsync();
        var frame = visit.Page.Locator(".embed iframe");
        Assert.StartsWith(Player, Assert.Single(visit.ForeignRequests), StringComparison.Ordinal);
        Assert.Equal("iframe", await visit.FocusAsync());
        Assert.Equal("Vidéo\u202F: MQTT\u202F: Protocole De Communication Pour Le M2M", await frame.GetAttributeAsync("title"));
        Assert.Equal("strict-origin-when-cross-origin", await frame.GetAttributeAsync("referrerpolicy"));
        Assert.Equal(16.0 / 9, await frame.EvaluateAsync<double>("e => e.offsetWidth / e.offsetHeight"), 0.02);
        Assert.Equal(0, await button.CountAsync());
        Assert.True(await visit.Page.Locator(".embed a[href^='https://www.youtube.com/watch']").IsVisibleAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_loads()
    {
        await using var visit = await browser.OpenAsync(PageKinds.EventToCome);
        await visit.Page.EvaluateAsync("() => { window.told = []; new MutationObserver(() => told.push(document.querySelector('[role=status]').textContent)).observe(document.querySelector('[role=status]'), { childList: true }) }");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Afficher le plan ici" }).ClickAsync();
        await visit.WaitUntilAsync("told.length > 1");

        Assert.Equal(["Chargement\u202F: Plan de la rue Jean Richepin", ""], await visit.Page.EvaluateAsync<string[]>("told"));
    }

    [Fact]
    public async Task A_map_keeps_the_height_its_author_gave_it()
    {
        await using var visit = await browser.OpenAsync(PageKinds.EventToCome);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Afficher le plan ici" }).ClickAsync();

        Assert.Equal(350, await visit.Page.Locator(".embed iframe").EvaluateAsync<int>("e => e.offsetHeight"));
        Assert.StartsWith("https://www.openstreetmap.org/export/embed.html", await visit.Page.Locator(".embed iframe").GetAttributeAsync("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_card_is_a_link_to_the_providers_own_page()
    {
        await using var visit = await browser.OpenAsync(PageKinds.Talk, new BrowserNewContextOptions { JavaScriptEnabled = false });

        await visit.Page.Locator(".embed a").ClickAsync();

        Assert.StartsWith("https://www.youtube.com/watch?v=", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registration_of_a_finished_evening_is_neither_shown_nor_loadable()
    {
        await using var visit = await browser.OpenAsync(PageKinds.FinishedEvent);

        Assert.Equal(0, await visit.Page.Locator(".registration button").CountAsync());
        Assert.False(await visit.Page.Locator(".registration").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".embed-map button").IsVisibleAsync());
    }

    [Fact]
    public async Task Registration_of_an_evening_to_come_loads_in_place()
    {
        await using var other = new SiteFixture().WriteEvent("2026-11-20-e", "event: { start: 2026-12-10T19:00 }", "## Inscription\n\n<iframe src=\"http://www.eventbrite.fr/tickets-external?eid=42\" height=\"300\"></iframe>");
        BrowserFixture.Serve(other);
        await using var visit = await browser.OpenAsync("/api-hours/e.html", other: other);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "S’inscrire ici" }).ClickAsync();
        await visit.Page.FrameLocator(".embed iframe").GetByRole(AriaRole.Heading).WaitForAsync();

        Assert.Equal(["https://www.eventbrite.fr/tickets-external?eid=42"], visit.ForeignRequests);
        Assert.Equal("payment", await visit.Page.Locator(".embed iframe").GetAttributeAsync("allow"));
    }
}
