using System.Collections.Concurrent;

namespace ApiHour.Web.Commands.Links;

/// <summary>Requests many addresses, a few at once, within the limits for each host.</summary>
internal sealed class LinkRound(LinkAsker asker, LinkManners manners, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<Uri, LinkAnswer> answers = new();

    private readonly SemaphoreSlim places = new(manners.AtOnce);

    /// <summary>Returns the answers so far when it is cancelled.</summary>
    /// <param name="urls">The addresses, each once.</param>
    /// <param name="progress">Is told how many have answered, by several threads.</param>
    /// <param name="cancellation">Ends the round.</param>
    public async Task<IReadOnlyDictionary<Uri, LinkAnswer>> AskAllAsync(IEnumerable<Uri> urls, Action<int> progress, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(urls.GroupBy(url => url.Host, StringComparer.OrdinalIgnoreCase).Select(host => AskHostAsync(host, progress, cancellation)));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The answers so far are worth reporting.
        }

        return answers;
    }

    public void Dispose() => places.Dispose();

    /// <summary>Requests the addresses of one host, until it asks for fewer requests.</summary>
    private async Task AskHostAsync(IEnumerable<Uri> urls, Action<int> progress, CancellationToken cancellation)
    {
        var running = new List<Task<LinkAnswer>>();
        try
        {
            foreach (var (index, url) in urls.Index())
            {
                if (index > 0)
                {
                    await Task.Delay(manners.Pause, clock, cancellation);
                }

                if (running.Count >= manners.AtOnceOfHost)
                {
                    await Task.WhenAny(running);
                }

                foreach (var ended in running.Where(asked => asked.IsCompleted).ToList())
                {
                    if ((await ended).IsRefusal)
                    {
                        return;
                    }

                    running.Remove(ended);
                }

                await places.WaitAsync(cancellation);
                running.Add(AskAsync(url, progress, cancellation));
            }
        }
        finally
        {
            await Task.WhenAll(running);
        }
    }

    /// <summary>Makes a request in a place that was taken before, and releases the place.</summary>
    private async Task<LinkAnswer> AskAsync(Uri url, Action<int> progress, CancellationToken cancellation)
    {
        try
        {
            return answers[url] = await asker.AskAsync(url, cancellation);
        }
        finally
        {
            places.Release();
            progress(answers.Count);
        }
    }
}
