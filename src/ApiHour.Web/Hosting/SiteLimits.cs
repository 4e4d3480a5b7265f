using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Caching;
using ApiHour.Web.Controllers;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>What one visitor may take of the site.</summary>
internal static class SiteLimits
{
    private const string Unlimited = "";

    private static readonly PathString[] Costly = [BuiltInAddress.Search, DevelopersController.Path, PictureAddress.Folder, ErrorsController.StatusPath + StatusCodes.Status404NotFound];

    /// <summary>Limits requests: the site accepts no bodies, and does not wait for slow headers.</summary>
    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 0;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        server.Limits.MaxRequestLineSize = 64 * 1024; // Even a long text pasted into the search field gets an answer.
    }

    public static void AddSiteLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration("Limits")
            .Validate(limits => limits is { Burst: > 0, PerSecond: > 0 }, "Limits:Burst and Limits:PerSecond are numbers above 0.").ValidateOnStart();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(
                    rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait.TotalSeconds : 1).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsCostly(context.Request)
                    ? RateLimitPartition.GetTokenBucketLimiter(VisitorOf(context.Connection.RemoteIpAddress), _ => Bucket(context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value))
                    : RateLimitPartition.GetNoLimiter(Unlimited));
        });
    }

    /// <summary>Of queries there is no end: their answers are not kept, but for those of the site's own assets.</summary>
    private static bool IsCostly(HttpRequest request) =>
        Array.Exists(Costly, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) || (SiteQueries.Asks(request) && !IsAsset(request));

    private static bool IsAsset(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(request.Path).Exists;

    private static TokenBucketRateLimiterOptions Bucket(LimitOptions limits) => new()
    {
        TokenLimit = limits.Burst,
        TokensPerPeriod = limits.PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };

    /// <summary>The address, or for IPv6 the /64 network, all of which belongs to one visitor.</summary>
    private static string VisitorOf(IPAddress? address) =>
        address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? address?.ToString() ?? "unknown" : Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
}
