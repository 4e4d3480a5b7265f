using System.Collections.Concurrent;
using System.Net;
using System.Text;
using ApiHour.Content.Catalog;
using ApiHour.Content.Checking;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Requests all addresses of the site and all that they link to, and writes the answers.</summary>
/// <param name="client">Asks the site, and follows no redirect.</param>
/// <param name="root">The public root, to which the pages' full addresses belong.</param>
/// <param name="target">Where the files go.</param>
internal sealed class SiteCrawl(HttpClient client, Uri root, ExportFolder target)
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>?> found = new();

    private readonly ConcurrentDictionary<string, Uri> redirects = new();

    /// <summary>Keyed by the full address as a string: two <see cref="Uri"/>s with different fragments are equal.</summary>
    private readonly ConcurrentDictionary<string, string> links = new();

    /// <summary>What could not be requested or written, one sentence each.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>Whether every address was answered.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The links within the site, each with one page that has it.</summary>
    public IEnumerable<(Uri Url, string Page)> Links => links.OrderBy(link => link.Key, StringComparer.Ordinal).Select(link => (new Uri(link.Key), link.Value));

    public async Task RunAsync(IEnumerable<string> seeds, Action<string> progress, CancellationToken cancellation)
    {
        var visited = new HashSet<string>();
        var next = seeds.Select(seed => new Uri(root, seed).PathAndQuery).Where(visited.Add).ToList();
        while (next.Count > 0)
        {
            await Parallel.ForEachAsync(next, cancellation, async (address, stop) =>
            {
                await VisitAsync(new Uri(root, address), stop);
                progress($"{target.Files} files");
            });
            next = [.. links.Keys.Select(link => AddressOf(new Uri(link))).Where(visited.Add)];
        }

        foreach (var (from, to) in redirects.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var file = StaticAddress.FileOf(StaticAddress.Of(new Uri(root, from)), isPage: true);
            if (!target.Has(file))
            {
                Write(file, RedirectPage.To(StaticAddress.Of(to)));
            }
        }

        // GitHub Pages would pass the files through Jekyll.
        Write(".nojekyll", []);
    }

    /// <summary>Whether there is something where a link leads, and, for a page, its anchors.</summary>
    public bool Find(Uri url, out IReadOnlySet<string>? anchors)
    {
        var address = AddressOf(url);
        return found.TryGetValue(redirects.TryGetValue(address, out var moved) ? AddressOf(moved) : address, out anchors);
    }

    private static string AddressOf(Uri url) => StaticAddress.IsIdle(url) ? url.AbsolutePath : url.PathAndQuery;

    private async Task VisitAsync(Uri url, CancellationToken cancellation)
    {
        // The picture's hash is in its address.
        if (url.AbsolutePath.StartsWith(PictureAddress.Folder + "/", StringComparison.Ordinal) && target.Keep(StaticAddress.FileOf(url, isPage: false)))
        {
            found[url.PathAndQuery] = null;
            return;
        }

        try
        {
            using var answer = await client.GetAsync(new Uri(url.PathAndQuery, UriKind.Relative), cancellation);
            if (answer.Headers.Location is { } location)
            {
                await FollowAsync(url, new Uri(url, location), cancellation);
            }
            else if (answer.IsSuccessStatusCode || (answer.StatusCode is HttpStatusCode.NotFound && url.AbsolutePath is "/404.html"))
            {
                await KeepAsync(url, answer.Content, cancellation);
            }
            else if (answer.StatusCode is not HttpStatusCode.NotFound)
            {
                Miss($"{url.PathAndQuery} answered {(int)answer.StatusCode} {answer.StatusCode}");
            }
        }
        catch (HttpRequestException fault)
        {
            Miss($"{url.PathAndQuery} did not answer: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Miss($"{url.PathAndQuery} did not answer within {client.Timeout.TotalSeconds:0} s");
        }
    }

    private void Miss(string fault)
    {
        Faults.Enqueue(fault);
        IsWhole = false;
    }

    /// <summary>The former address of a page becomes a page that redirects; any other file is written at both addresses.</summary>
    private async Task FollowAsync(Uri from, Uri to, CancellationToken cancellation)
    {
        links.TryAdd(to.AbsoluteUri, from.PathAndQuery);
        if (Path.GetExtension(from.AbsolutePath) is "" or ".html")
        {
            redirects[from.PathAndQuery] = to;
            return;
        }

        using var answer = await client.GetAsync(new Uri(to.PathAndQuery, UriKind.Relative), cancellation);
        if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType is "text/html")
        {
            redirects[from.PathAndQuery] = to;
        }
        else if (answer.IsSuccessStatusCode)
        {
            await KeepAsync(from, answer.Content, cancellation);
        }
    }

    private async Task KeepAsync(Uri url, HttpContent content, CancellationToken cancellation)
    {
        var type = content.Headers.ContentType?.MediaType;
        var bytes = await content.ReadAsByteArrayAsync(cancellation);
        IReadOnlySet<string>? anchors = null;
        if (type is "text/html" or "application/atom+xml" or "application/xml")
        {
            var text = Encoding.UTF8.GetString(bytes);
            var page = type is "text/html" ? PageOutline.Read(bytes) : null;
            anchors = page?.Anchors ?? new HashSet<string>();
            foreach (var link in (page?.Links ?? FeedLinks.Of(bytes)).Select(written => LinkRewriter.Resolve(url, written)).OfType<Uri>())
            {
                links.TryAdd(link.AbsoluteUri, url.PathAndQuery);
            }

            bytes = Encoding.UTF8.GetBytes(LinkRewriter.Rewrite(text, url));
        }

        found[url.PathAndQuery] = anchors;
        Write(StaticAddress.FileOf(StaticAddress.Of(url), type is "text/html"), bytes);
    }

    private void Write(string file, byte[] bytes)
    {
        if (target.Write(file, bytes) is { } fault)
        {
            Faults.Enqueue(fault);
        }
    }
}
