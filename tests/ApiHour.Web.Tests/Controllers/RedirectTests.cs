using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class RedirectTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/API-HOURS/E.HTML", "/api-hours/e.html")]
    [InlineData("/api-hours/e", "/api-hours/e.html")]
    [InlineData("/api-hours/e?a=b", "/api-hours/e.html?a=b")]
    [InlineData("/api-hours/e.html/", "/api-hours/e.html")]
    [InlineData("/talks", "/talks/")]
    [InlineData("/favicon.ico", "/icon-192.png")]
    [InlineData("/talks/index.html", "/talks/")]
    [InlineData("/ancien/", "/page.html")]
    [InlineData("/api-hours/E%CC%81T%C3%A9", "/api-hours/%C3%A9t%C3%A9.html")]
    public async Task Another_spelling_leads_to_the_page_for_good(string address, string target)
    {
        site.WriteEvent("2024-01-01-e").WriteEvent("2024-01-02-été").Write("page.md", "---\ntitle: Page\nredirect_from: /ancien/\n---\n");

        using var answer = await site.GetAsync(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/ancien.html", "/api-hours/e.html")]
    [InlineData("/ancien.ics", "/api-hours/e.ics")]
    [InlineData("/Ancien.ICS?a=b", "/api-hours/e.ics?a=b")]
    [InlineData("/ancien.png", "/api-hours/e.png")]
    [InlineData("/ancien/poster", "/api-hours/e/poster")]
    [InlineData("/soirees/calendar.ics", "/api-hours/calendar.ics")]
    [InlineData("/soirees/atom.xml", "/api-hours/atom.xml")]
    [InlineData("/ailleurs.ics", "/page.html")]
    [InlineData("/ancien/calendar.ics", null)]
    [InlineData("/soirees.ics", null)]
    [InlineData("/ancien.xml", null)]
    public async Task What_stood_beside_a_former_address_leads_beside_the_new_one(string address, string? target)
    {
        site.WriteEvent("2024-01-01-e", "event: { start: 2024-01-01T19:00 }\nredirect_from: /ancien.html").WriteEvent("2024-01-02-f", "redirect_from: /ailleurs.html")
            .Write("api-hours/index.md", "---\nlayout: api-hours\ntitle: Soirées\nredirect_from: /soirees/\n---\n").Write("page.md", "---\ntitle: Page\nredirect_from: /ailleurs.ics\n---\n");

        using var answer = await site.GetAsync(address);

        Assert.Equal((target is null ? HttpStatusCode.NotFound : HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
