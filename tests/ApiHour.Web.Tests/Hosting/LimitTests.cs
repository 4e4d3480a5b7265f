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
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await site.StatusOfAsync(address));
        var answer = await site.GetAsync(address);
        for (var more = 0; more < 1000 && answer.StatusCode is not HttpStatusCode.TooManyRequests; more++)
        {
            answer.Dispose();
            answer = await site.GetAsync(address);
        }

        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/api-hours/e.html?utm_source=a"));
    }

    [Theory]
    [InlineData("fr", "Trop de demandes à la fois depuis votre réseau. Réessayez dans quelques secondes.")]
    [InlineData("en", "Too many requests at once from your network. Try again in a few seconds.")]
    public async Task Who_is_told_to_wait_reads_why(string language, string words)
    {
        site.Write("_config.yml", $"lang: {language}\n");
        var (status, page) = (HttpStatusCode.OK, "");
        for (var more = 0; more < 1000 && status is not HttpStatusCode.TooManyRequests; more++)
        {
            using var answer = await site.GetAsync("/search?q=a");
            (status, page) = (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/events.json", true)]
    [InlineData("/api/front-matter.schema.json", true)]
    [InlineData("/atom.xml", false)]
    public async Task The_data_for_developers_counts_as_costly_and_a_feed_does_not(string address, bool isCostly)
    {
        // Under each name of the site it is another answer, so that none was kept.
        var answers = await Task.WhenAll(Enumerable.Range(1, 40).Select(async name =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = $"name{name}.example" } };
            using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }));

        Assert.Contains(HttpStatusCode.OK, answers);
        Assert.Equal(isCostly, answers.Contains(HttpStatusCode.TooManyRequests));
    }
}
