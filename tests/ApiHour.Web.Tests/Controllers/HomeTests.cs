namespace ApiHour.Web.Tests.Controllers;

public sealed class HomeTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_last_event_is_one_that_is_over()
    {
        site.WriteEvent("2026-10-01-a").WriteEvent("2026-11-01-b", "event: { start: 2026-11-30T19:00, end: 2026-12-01T11:00 }").WriteEvent("2026-11-02-c", "event: { start: 2026-11-30, end: 2026-12-02 }")
            .WriteEvent("2026-11-03-d", "event: { start: 2026-11-30T19:00, status: cancelled }");

        var home = await site.OpenAsync("/");

        var last = home.QuerySelectorAll("main .eyebrow").Single(words => words.TextContent == "Dernier rendez-vous");
        Assert.NotNull(last.Closest("section")?.QuerySelector("a[href='/api-hours/b.html']"));
    }

    [Fact]
    public async Task The_home_page_shows_the_next_event_while_there_is_one()
    {
        site.WriteEvent("2026-11-01-e", "event:\n  start: 2026-12-02T19:00");

        Assert.Equal("Prochain rendez-vous", (await site.OpenAsync("/")).QuerySelector(".hero .eyebrow")?.TextContent);
        Assert.Contains("mercredi 2 décembre 2026 à 19\u00A0h", (await site.OpenAsync("/")).QuerySelector(".hero")?.TextContent, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(3));
        var home = await site.OpenAsync("/");
        Assert.Null(home.QuerySelector(".hero time"));
        Assert.Contains(home.QuerySelectorAll("main .eyebrow"), words => words.TextContent == "Dernier rendez-vous");
    }
}
