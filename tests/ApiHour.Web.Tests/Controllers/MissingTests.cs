using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ApiHour.Web.Tests.Controllers;

public sealed class MissingTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/talks/3-rabbitmq.html")]
    [InlineData("/rabbitmq/")]
    [InlineData("/RabbitMQ")]
    [InlineData("/2014/rabbitmq.php")]
    public async Task A_missing_page_shows_what_its_address_may_have_meant(string address)
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-rabbitmq-en-production", "author: Ada");

        var page = await OpenAsync(address);

        Assert.Equal("/talks/e/rabbitmq-en-production.html", page.QuerySelector("main .results a")?.GetAttribute("href"));
        Assert.Equal("rabbitmq", page.QuerySelector("main input[name=q]")?.GetAttribute("value"), ignoreCase: true);
    }

    [Fact]
    public async Task Of_evenings_whose_titles_match_alike_the_newest_go_first()
    {
        foreach (var number in Enumerable.Range(1, 9))
        {
            site.WriteEvent($"201{number}-01-01-api-hour-{number}", $"event: {{ start: 201{number}-01-10T19:00 }}", string.Concat(Enumerable.Repeat("Bonjour. ", number * 7 % 5)));
        }

        var near = (await OpenAsync("/api-hours/api-hour-99.html")).QuerySelectorAll("main .results a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["/api-hours/api-hour-9.html", "/api-hours/api-hour-8.html", "/api-hours/api-hour-7.html"], near.Take(3));
    }

    [Theory]
    [InlineData("/images/rabbitmq.png")]
    [InlineData("/%22(OR*")]
    public async Task What_is_no_page_searches_for_nothing(string address)
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-rabbitmq", "author: Ada");

        Assert.Null((await OpenAsync(address)).QuerySelector("main .results"));
    }

    [Fact]
    public async Task A_missing_page_leads_to_the_next_event()
    {
        site.WriteEvent("2026-11-01-e", "event: { start: 2026-12-02T19:00 }");

        Assert.NotNull((await OpenAsync("/x.html")).QuerySelector("main a[href='/api-hours/e.html']"));
    }

    private async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
