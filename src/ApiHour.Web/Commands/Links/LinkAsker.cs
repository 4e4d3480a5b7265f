using System.Net;
using System.Net.Sockets;

namespace ApiHour.Web.Commands.Links;

/// <summary>Requests one address: with HEAD first, with GET only where HEAD fails.</summary>
internal sealed class LinkAsker(HttpClient client, TimeSpan patience)
{
    private const int MostRedirects = 8;

    private static readonly HttpStatusCode[] ForGood = [HttpStatusCode.MovedPermanently, HttpStatusCode.PermanentRedirect];

    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public async Task<LinkAnswer> AskAsync(Uri url, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return await FollowAsync(url, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LinkAnswer(url, LinkVerdict.Unclear, $"no answer within {patience.TotalSeconds:0} s") { IsUnreached = true };
        }
        catch (HttpRequestException fault)
        {
            return Explain(url, fault);
        }
    }

    private async Task<LinkAnswer> FollowAsync(Uri url, CancellationToken cancellation)
    {
        var (at, isForGood) = (url, true);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var (status, location) = await RequestAsync(at, cancellation);
            if ((int)status is < 300 or >= 400 || location is null)
            {
                return Judge(url, at, status, isForGood && at != url);
            }

            isForGood &= ForGood.Contains(status);
            if (!Uri.TryCreate(at, location, out var next) || next.Scheme is not ("http" or "https"))
            {
                return new LinkAnswer(url, LinkVerdict.Unclear, $"it redirects to {location}");
            }

            at = next;
        }

        return new LinkAnswer(url, LinkVerdict.Dead, "it redirects in a circle");
    }

    private async Task<(HttpStatusCode Status, Uri? Location)> RequestAsync(Uri url, CancellationToken cancellation)
    {
        using var head = await SendAsync(HttpMethod.Head, url, cancellation);
        if (head.StatusCode is < HttpStatusCode.BadRequest or HttpStatusCode.Gone or HttpStatusCode.TooManyRequests)
        {
            return (head.StatusCode, head.Headers.Location);
        }

        // 405 would be the rule, but many sites answer a HEAD with another error that a GET doesn't get.
        using var whole = await SendAsync(HttpMethod.Get, url, cancellation);
        return (whole.StatusCode, whole.Headers.Location);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, url);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private static LinkAnswer Judge(Uri url, Uri at, HttpStatusCode status, bool hasMoved) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new LinkAnswer(url, LinkVerdict.Dead, $"{(int)status} {status}"),
        HttpStatusCode.TooManyRequests => new LinkAnswer(url, LinkVerdict.Unclear, $"{(int)status} {status}") { IsRefusal = true },
        >= HttpStatusCode.BadRequest => new LinkAnswer(url, LinkVerdict.Unclear, $"{(int)status} {status}"),
        _ when hasMoved => new LinkAnswer(url, LinkVerdict.Moved, at.AbsoluteUri),
        _ => new LinkAnswer(url, LinkVerdict.Alive, ""),
    };

    private static LinkAnswer Explain(Uri url, HttpRequestException fault) => fault switch
    {
        { InnerException: PrivateAddressException hidden } => new LinkAnswer(url, LinkVerdict.Private, hidden.Message),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } =>
            new LinkAnswer(url, LinkVerdict.Dead, $"there is no site {url.Host}") { IsUnreached = true },
        _ => new LinkAnswer(url, LinkVerdict.Unclear, (fault.InnerException ?? fault).Message.ReplaceLineEndings(" ")) { IsUnreached = fault.InnerException is SocketException },
    };
}
