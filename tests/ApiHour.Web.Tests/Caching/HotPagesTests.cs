using System.Net;
using ApiHour.Web.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Caching;

public sealed class HotPagesTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture { Watch = true }
        .Write("_config.yml", "base_url: https://example.org\n")
        .WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00, end: 2026-12-10T22:00 }", "Trois talks");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/api-hours/e.html", "")]
    [InlineData("/api-hours/e.html", "br")]
    [InlineData("/api-hours/e.ics", "gzip")]
    [InlineData("/api/events.json", "br")]
    public async Task An_answer_is_the_same_each_time(string address, string encoding)
    {
        var first = await ReadAsync(address, encoding);
        site.Clock.Advance(TimeSpan.FromSeconds(90));
        var second = await ReadAsync(address, encoding);
        var third = await ReadAsync(address, encoding);

        Assert.Null(first.Age);
        Assert.Equal((TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(90)), (second.Age, third.Age));
        Assert.Equal(first.Headers, second.Headers);
        Assert.Equal(first.Headers, third.Headers);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(first.Body, third.Body);
    }

    [Fact]
    public async Task It_is_none_any_more_once_the_content_is_loaded_again()
    {
        Assert.Contains("Trois talks", System.Text.Encoding.UTF8.GetString((await ReadAsync("/api-hours/e.html", "")).Body), StringComparison.Ordinal);

        await site.ChangeAsync(() => site.WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00, end: 2026-12-10T22:00 }", "Quatre talks"));

        Assert.Contains("Quatre talks", System.Text.Encoding.UTF8.GetString((await ReadAsync("/api-hours/e.html", "")).Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_wrong_is_not_kept()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/api-hours/f.html", "")).Status);

        await site.ChangeAsync(() => site.WriteEvent("2026-11-03-f"));

        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/api-hours/f.html", "")).Status);
    }

    [Theory]
    [InlineData("/", 4_000_000, 4_300_000)]
    [InlineData("//", 0, 0)] // a file has as many such addresses as one likes
    public async Task No_more_are_kept_than_there_is_room_for(string slashes, int least, int most)
    {
        const int Bytes = 60_000;
        const int Pages = 100;
        var hot = site.Services.GetRequiredService<HotPages>();
        var made = 0;
        for (var i = 0; i < 2 * Pages; i++)
        {
            var context = new DefaultHttpContext { Request = { Method = HttpMethods.Get, Path = $"{slashes}{i % Pages}.html" }, Response = { Body = new MemoryStream() } };
            await hot.AnswerAsync(context, page => hot.KeepAsync(page, MakeAsync));
            Assert.Equal(Bytes, context.Response.Body.Length);
        }

        var kept = (2 * Pages) - made;
        Assert.InRange(kept * Bytes, least, most);

        async Task MakeAsync(HttpContext page)
        {
            made++;
            page.Response.Headers.ETag = "\"a page's\"";
            await page.Response.Body.WriteAsync(new byte[Bytes], TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void A_connection_that_does_not_wait_for_answers_leaves_the_thread_to_others()
    {
        var hot = site.Services.GetRequiredService<HotPages>();
        var turns = new Turns();
        var former = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(turns);
        try
        {
            Ask("one", 16);
            Assert.Equal(0, turns.Ended); // the first answer was made, the others repeat it
            Ask("one", 33);
            Assert.Equal(3, turns.Ended);
            Ask("two", 15);
            Assert.Equal(3, turns.Ended);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(former);
        }

        void Ask(string connection, int times)
        {
            for (var i = 0; i < times; i++)
            {
                var context = new DefaultHttpContext { Connection = { Id = connection }, Request = { Method = HttpMethods.Get, Path = "/" }, Response = { Body = new MemoryStream() } };
                var answer = hot.AnswerAsync(context, page => hot.KeepAsync(page, MakeAsync));
                Assert.True(answer.IsCompletedSuccessfully);
            }
        }

        static Task MakeAsync(HttpContext page)
        {
            page.Response.Headers.ETag = "\"a page's\"";
            return page.Response.Body.WriteAsync(new byte[10], TestContext.Current.CancellationToken).AsTask();
        }
    }

    private async Task<(HttpStatusCode Status, TimeSpan? Age, IReadOnlyList<string> Headers, byte[] Body)> ReadAsync(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (encoding.Length > 0)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);
        return (
            answer.StatusCode,
            answer.Headers.Age,
            [.. answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Age" and not "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal)],
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Counts how often work left its thread, and goes on with it at once.</summary>
    private sealed class Turns : SynchronizationContext
    {
        public int Ended { get; private set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Ended++;
            d(state);
        }
    }
}
