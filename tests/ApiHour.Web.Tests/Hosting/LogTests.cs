namespace ApiHour.Web.Tests.Hosting;

public sealed class LogTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task A_load_a_problem_and_a_request_are_told_in_one_line_each()
    {
        using (var site = new SiteFixture { LogPath = path })
        {
            site.WriteEvent("2024-01-01-e", body: "[ailleurs](/nulle-part.html)");
            await site.OpenAsync("/api-hours/e.html");
            await site.OpenAsync("/health/ready");
        }

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);

        Assert.Single(lines, line => line.Contains("1 posts, 0 pages, 1 problems", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("_posts/2024-01-01-e.md(7,12): warning AH040", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("HTTP GET /api-hours/e.html responded 200", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("/health", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_is_told_under_the_trace_of_its_caller()
    {
        using (var site = new SiteFixture { LogPath = path })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" } } };
            using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
        }

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);

        Assert.Single(lines, line => line.StartsWith("0af7651916cd43dd8448eb211c80319c HTTP GET / ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing that is a trace")]
    [InlineData(null)]
    public async Task A_fault_is_told_with_the_address_and_the_trace_of_its_request(string? trace)
    {
        using (var site = new SiteFixture { LogPath = path })
        {
            await site.OpenAsync("/");
            await File.WriteAllBytesAsync(site.CatalogPath, [], TestContext.Current.CancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api-hours/");
            request.Headers.TryAddWithoutValidation("traceparent", trace);
            using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
        }

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);

        var fault = Assert.Single(lines, line => line.Contains("An unhandled exception", StringComparison.Ordinal));
        Assert.EndsWith("[/api-hours/]", fault, StringComparison.Ordinal);
        Assert.Single(lines, line => line.StartsWith(fault[..32] + " HTTP GET /api-hours/ responded 500", StringComparison.Ordinal));
    }
}
