using ApiHour.Web.Loading;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ApiHour.Web.Caching;

/// <summary>Caches every page of the current edition, once per encoding, but not those of which a query asks something.</summary>
internal sealed class PageCachePolicy(CurrentSite current, PageEditions editions, PageEncodings encodings, SiteMeter meter) : IOutputCachePolicy
{
    /// <summary>An edition is over at midnight.</summary>
    public static readonly TimeSpan LongestEdition = TimeSpan.FromDays(1);

    private string kept = "";

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = editions.Current.Name;
        if (edition != kept)
        {
            // Nobody asks for the pages of the former edition any more. Of requests that come together, one finds it.
            var former = Interlocked.Exchange(ref kept, edition);
            if (former != edition)
            {
                await context.HttpContext.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(former, cancellation);
            }
        }

        var request = context.HttpContext.Request;
        var asks = SiteQueries.Asks(request);
        context.EnableOutputCaching = !asks || (request.Query.Count == 1 && request.Query.ContainsKey(SiteQueries.Fingerprint));
        context.AllowCacheLookup = context.AllowCacheStorage = context.EnableOutputCaching;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = LongestEdition;
        var rules = context.CacheVaryByRules;
        // The encoding is part of the key: varying by a value would cost a dictionary per request.
        rules.CacheKeyPrefix = edition + encodings.Of(context.HttpContext);
        rules.QueryKeys = asks ? SiteQueries.Fingerprint : StringValues.Empty;
        rules.VaryByHost = current.Site.BaseUrl.Length == 0;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        meter.Page(wasKept: true);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        // Only an asset is another one with another query.
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && !RehearsalMark.IsOn(context.HttpContext)
            && (!SiteQueries.Asks(request) || response.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal));
        if (!context.AllowCacheStorage)
        {
            return ValueTask.CompletedTask;
        }

        meter.Page(wasKept: false);
        context.Tags.Add(context.CacheVaryByRules.CacheKeyPrefix![..PageEditions.NameLength]);
        // Only what a controller makes of the catalog: files may change without a load, and pictures are large.
        if (context.HttpContext.GetEndpoint() is not null && response.ContentType?.StartsWith("image/", StringComparison.Ordinal) is not true)
        {
            context.Tags.Add(LastingPages.Tag);
        }

        return ValueTask.CompletedTask;
    }
}
