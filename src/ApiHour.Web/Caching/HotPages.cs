using System.Collections.Concurrent;
using ApiHour.Web.Loading;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ApiHour.Web.Caching;

/// <summary>
/// Repeats the answers that the output cache, or a page behind it, has given in this edition. The output cache assembles key, headers and
/// body of an entry for every request, which is a quarter of a request's cost outside the kernel.
/// </summary>
internal sealed class HotPages(CurrentSite current, PageEditions editions, PageEncodings encodings, SiteMeter meter, TimeProvider clock)
{
    /// <summary>Room for some hundred pages; on a larger site, for the first that are requested.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private const int LargestPage = 64 * 1024;

    /// <summary>After how many answers in a row a connection leaves the thread to others: one that sends requests without waiting for answers would never do so.</summary>
    private const int MostInRow = 16;

    /// <summary>The connection that this thread has answered last, and how often in a row.</summary>
    [ThreadStatic]
    private static (string? Connection, int Answers) row;

    private Kept kept = new("");

    /// <summary>Repeats a kept answer; leaves everything else to <paramref name="next"/>.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next) =>
        IsPlain(context.Request) && Current().Pages.TryGetValue(KeyOf(context), out var page) ? SendAsync(page, context) : next(context);

    /// <summary>Keeps what <paramref name="next"/> answers, if that is a page for everybody.</summary>
    public Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        // Repeated slashes would give a file any number of addresses.
        return IsPlain(context.Request) && Current() is { Bytes: <= MostBytes } pages && !context.Request.Path.Value!.Contains("//", StringComparison.Ordinal)
            ? KeepAsync(context, next, pages)
            : next(context);
    }

    /// <summary>Whether the answer is the same for everybody: there is no query, the host doesn't matter, and the client has no copy to revalidate.</summary>
    private bool IsPlain(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && current.Site.BaseUrl.Length > 0
        && request.Headers.IfNoneMatch.Count == 0;

    private static bool IsTurnOver(string connection)
    {
        row = (connection, ReferenceEquals(row.Connection, connection) ? row.Answers + 1 : 1);
        return row.Answers % MostInRow == 0;
    }

    private (string Path, string Encoding) KeyOf(HttpContext context) => (context.Request.Path.Value!, encodings.Of(context));

    private Kept Current()
    {
        var (pages, edition) = (kept, editions.Current.Name);
        return ReferenceEquals(pages.Edition, edition) ? pages : kept = new Kept(edition);
    }

    private async Task SendAsync(Page page, HttpContext context)
    {
        if (IsTurnOver(context.Connection.Id))
        {
            await Task.Yield();
        }

        meter.Page(wasKept: true);
        var headers = context.Response.Headers;
        foreach (var (name, value) in page.Headers)
        {
            headers[name] = value;
        }

        headers.Age = HeaderUtilities.FormatNonNegativeInt64(Math.Max(0, (long)(clock.GetUtcNow() - page.Made).TotalSeconds));
        headers.ContentLength = page.Body.Length;
        await context.Response.BodyWriter.WriteAsync(page.Body, context.RequestAborted);
    }

    private async Task KeepAsync(HttpContext context, RequestDelegate next, Kept pages)
    {
        var response = context.Response;
        var before = response.Headers.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var buffer = new MemoryStream();
        await ResponseBuffer.FillAsync(context, next, buffer);
        // Only a regular page has a tag; a page about an error has none.
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag.Count > 0 && buffer.Length is > 0 and <= LargestPage && !RehearsalMark.IsOn(context))
        {
            var age = long.TryParse(response.Headers.Age, out var seconds) ? seconds : 0;
            var headers = response.Headers.Where(header => !before.Contains(header.Key) && header.Key != HeaderNames.Age).ToArray();
            pages.Add(KeyOf(context), new Page(headers, buffer.ToArray(), clock.GetUtcNow().AddSeconds(-age)));
        }

        await ResponseBuffer.SendAsync(buffer, context);
    }

    /// <summary>An answer: its own headers, its body, and when it was made.</summary>
    private sealed record Page(KeyValuePair<string, StringValues>[] Headers, byte[] Body, DateTimeOffset Made);

    /// <summary>The answers of one edition, by path and encoding.</summary>
    private sealed class Kept(string edition)
    {
        private int bytes;

        public string Edition => edition;

        public int Bytes => bytes;

        public ConcurrentDictionary<(string Path, string Encoding), Page> Pages { get; } = new();

        public void Add((string Path, string Encoding) key, Page page)
        {
            if (Pages.TryAdd(key, page))
            {
                Interlocked.Add(ref bytes, page.Body.Length);
            }
        }
    }
}
