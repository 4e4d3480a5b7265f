using System.Net;

namespace ApiHour.Web.Tests.Hosting;

public sealed class LimitTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture { Settings = { ["Limits:Burst"] = "2", ["Limits:PerSecond"] = "1" } }.WriteEvent("2026-11-02-e");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/search?q=a")]
    [InlineData("/talks/?year=2024")]
    [InlineData("/talks/?year=2024&v=1")]
    [InlineData("/talks/?v=1")]
    [InlineData("/nulle-part.html")]
    [InlineData("/pictures/0123456789abcdef/384/a.jpg.webp")]
    public async Task Who_asks_too_often_for_what_costs_is_told_to_wait(string address)
    {
        var answer = await GetAsync(address);
        for (var more = 0; more < 1000 && answer.StatusCode is not HttpStatusCode.TooManyRequests; more++)
        {
            answer = await GetAsync(address);
        }

        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);
        using var page = await GetAsync("/api-hours/e.html?utm_source=a");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => site.Browse().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
