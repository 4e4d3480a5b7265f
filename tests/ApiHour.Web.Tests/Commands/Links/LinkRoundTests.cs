using System.Collections.Concurrent;
using ApiHour.Web.Commands.Links;

namespace ApiHour.Web.Tests.Commands.Links;

public sealed class LinkRoundTests
{
    [Fact]
    public async Task One_host_is_asked_once_a_second_and_never_more_than_eight_hosts_at_once()
    {
        var clock = new InstantClock();
        using var handler = new CountingHandler();
        using var client = new HttpClient(handler);
        using var round = new LinkRound(new LinkAsker(client, TimeSpan.FromSeconds(30)), new LinkManners(), clock);
        var urls = Enumerable.Range(0, 60).Select(n => new Uri($"https://host{n % 20}.example/{n}"));

        var answers = await round.AskAllAsync(urls, _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(60, answers.Count);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 40), clock.Waits);
        Assert.Equal(8, handler.Most);
        Assert.All(handler.MostOfHost.Values, most => Assert.InRange(most, 1, 2));
    }

    [Fact]
    public async Task A_round_that_is_cancelled_ends_after_its_requests()
    {
        using var cancellation = new CancellationTokenSource();
        using var handler = new SlowToEnd(cancellation);
        using var client = new HttpClient(handler);
        using var round = new LinkRound(new LinkAsker(client, TimeSpan.FromSeconds(30)), new LinkManners { AtOnce = 1 }, new InstantClock());

        await round.AskAllAsync([new Uri("https://a.example/1"), new Uri("https://a.example/2")], _ => { }, cancellation.Token);

        Assert.True(handler.HasEnded);
    }

    private sealed class SlowToEnd(CancellationTokenSource cancellation) : HttpMessageHandler
    {
        public bool HasEnded { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            await cancellation.CancelAsync();
            for (var turn = 0; turn < 200_000; turn++)
            {
                await Task.Yield();
            }

            HasEnded = true;
            cancellationToken.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        }
    }

    /// <summary>Holds requests until eight are under way, and counts them.</summary>
    private sealed class CountingHandler : HttpMessageHandler
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

        private readonly ConcurrentDictionary<string, int> now = new();
        private readonly Lock counts = new();
        private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Most { get; private set; }

        public ConcurrentDictionary<string, int> MostOfHost { get; } = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var host = request.RequestUri!.Host;
            Count(host, 1);
            await full.Task.WaitAsync(Patience, cancellationToken);
            // Whoever may come in beside the eight has time to.
            for (var turn = 0; turn < 1000; turn++)
            {
                await Task.Yield();
            }

            Count(host, -1);
            return new HttpResponseMessage();
        }

        private void Count(string host, int by)
        {
            lock (counts)
            {
                now[host] = now.GetValueOrDefault(host) + by;
                Most = Math.Max(Most, now.Values.Sum());
                if (Most >= 8)
                {
                    full.TrySetResult();
                }

                MostOfHost[host] = Math.Max(MostOfHost.GetValueOrDefault(host), now[host]);
            }
        }
    }
}
