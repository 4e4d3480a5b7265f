namespace ApiHour.Web.Tests.Controllers;

public sealed class NeighbourTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("b", null, "a")]
    [InlineData("a", "b", "c")]
    [InlineData("c", "a", "d")]
    [InlineData("d", "c", "E")]
    [InlineData("E", "d", "f")]
    [InlineData("f", "E", null)]
    public async Task An_event_leads_to_those_before_and_after_it_in_the_list(string name, string? previous, string? next)
    {
        site.WriteEvent("2024-01-01-a", "event: { start: 2024-03-01 }").WriteEvent("2024-01-02-b", "x: y").WriteEvent("2024-01-03-c", "event: { start: 2024-03-02T22:00 }")
            .WriteEvent("2024-01-04-d", "event: { start: 2024-03-02T18:00 }").WriteEvent("2024-01-05-E", "event: { start: 2024-04-01T18:00 }").WriteEvent("2024-01-05-f", "event: { start: 2024-04-01 }")
            .Write("_posts/2024-01-04-w.md", "---\ncategory: workshops\ntitle: w\nevent: { start: 2024-03-02T19:00 }\n---\n");

        var listed = (await site.OpenAsync("/api-hours/")).QuerySelectorAll(".event-row h3 a").Select(a => a.GetAttribute("href")).ToList();
        var page = await site.OpenAsync($"/api-hours/{name}.html");

        Assert.Equal((AddressOf(previous), AddressOf(next)), (page.QuerySelector("a[rel=prev]")?.GetAttribute("href"), page.QuerySelector("a[rel=next]")?.GetAttribute("href")));
        var here = listed.IndexOf(AddressOf(name));
        Assert.Equal((AddressOf(previous), AddressOf(next)), (listed.ElementAtOrDefault(here + 1), listed.ElementAtOrDefault(here - 1)));

        static string? AddressOf(string? slug) => slug is null ? null : $"/api-hours/{slug}.html";
    }

    [Theory]
    [InlineData("Un", null, "Deux")]
    [InlineData("Deux", "Un", "Trois")]
    [InlineData("Trois", "Deux", null)]
    public async Task An_article_leads_to_those_before_and_after_it_and_can_be_passed_on(string name, string? previous, string? next)
    {
        foreach (var (day, title) in new[] { (1, "Un"), (2, "Deux"), (3, "Trois") })
        {
            site.Write($"_posts/2024-01-0{day}-{title}.md", $"---\ncategory: blog\ntitle: {title}\n---\nx");
        }

        var page = await site.OpenAsync($"/blog/{name}.html");

        Assert.Equal((previous, next), (page.QuerySelector("main [rel=prev]")?.TextContent[2..], page.QuerySelector("main [rel=next]")?.TextContent[..^2]));
        Assert.NotNull(page.QuerySelector(".share"));
    }
}
