using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Checking;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>A site that runs, read by its site map, its feeds and its own links, one request at a time.</summary>
internal sealed partial class OldWebsite(Uri home, HttpClient client) : IOldSite
{
    private const int Most = 20_000;

    private const int MostMoves = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Where to begin; the old site need not have all of them.</summary>
    private static readonly string[] Entrances = ["/", "/sitemap.xml", "/atom.xml", "/feed.xml", "/rss.xml"];

    private readonly HashSet<string> known = [.. Entrances];

    private readonly Queue<string> waiting = new(Entrances);

    private int moves;

    /// <summary>What all addresses begin with: scheme, host, and the folder of a site that is not at the root of its host.</summary>
    private string root = OldFile.AddressOf(home.GetLeftPart(UriPartial.Path)).TrimEnd('/');

    public int Known => known.Count;

    public async IAsyncEnumerable<OldFile> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (waiting.TryDequeue(out var address))
        {
            if (await AskAsync(address, cancellation) is { } file)
            {
                yield return file;
            }
        }

        if (known.Count == Most)
        {
            yield return new OldFile("/", null) { Fault = $"the old site has more than {Most} addresses: the others are not compared" };
        }
    }

    /// <summary>Reads what is at an address and notes its links; null when there is nothing.</summary>
    private async Task<OldFile?> AskAsync(string address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var url = new Uri(root + SiteUrl.Encode(address));
            using var answer = await client.GetAsync(url, limit.Token);
            if (answer.Headers.Location is { } target)
            {
                return await FollowAsync(address, url, target, cancellation);
            }

            var bytes = await answer.Content.ReadAsByteArrayAsync(limit.Token);
            var isPage = answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml";
            return answer.StatusCode switch
            {
                HttpStatusCode.NotFound or HttpStatusCode.Gone => null,
                >= HttpStatusCode.BadRequest => new OldFile(address, null) { Fault = $"{(int)answer.StatusCode} {answer.StatusCode}" },
                _ => Noted(url, new OldFile(address, bytes) { IsPage = isPage }),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new OldFile(address, null) { Fault = $"no answer within {Patience.TotalSeconds:0} s" };
        }
        catch (HttpRequestException fault) when (known.Count > Entrances.Length)
        {
            return new OldFile(address, null) { Fault = fault.Message };
        }
    }

    /// <summary>If the home page redirects to another host or to https, the whole site has moved there; any other redirect is just one more address.</summary>
    private async Task<OldFile?> FollowAsync(string address, Uri url, Uri location, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url, location, out var target))
        {
            return new OldFile(address, null) { Fault = $"it redirects to {location}" };
        }

        if (address is "/" && target.GetLeftPart(UriPartial.Authority) != url.GetLeftPart(UriPartial.Authority) && moves++ < MostMoves)
        {
            root = target.GetLeftPart(UriPartial.Authority) + url.AbsolutePath.TrimEnd('/');
            return await AskAsync(address, cancellation);
        }

        Note(url, [target.AbsoluteUri]);
        return new OldFile(address, null);
    }

    private OldFile Noted(Uri url, OldFile file)
    {
        if (file.IsPage)
        {
            Note(url, PageOutline.Read(file.Bytes!).Links);
        }
        else if (Path.GetExtension(file.Address) is ".xml")
        {
            // A site map lists own pages only, under the name by which the site is public.
            Note(url, Locations().Matches(Encoding.UTF8.GetString(file.Bytes!)).Select(found => WebUtility.HtmlDecode(found.Groups["url"].Value))
                .Where(written => Uri.IsWellFormedUriString(written, UriKind.Absolute)).Select(written => new Uri(written).AbsolutePath));
        }

        return file;
    }

    private void Note(Uri page, IEnumerable<string> links)
    {
        foreach (var link in links)
        {
            if (known.Count < Most && Uri.TryCreate(page, link, out var target) && target.GetLeftPart(UriPartial.Path) is var path && path.StartsWith(root + "/", StringComparison.Ordinal)
                && OldFile.AddressOf(Uri.UnescapeDataString(path[root.Length..])) is var address && known.Add(address))
            {
                waiting.Enqueue(address);
            }
        }
    }

    [GeneratedRegex(@"<loc>\s*(?<url>[^<]*?)\s*</loc>")]
    private static partial Regex Locations();
}
