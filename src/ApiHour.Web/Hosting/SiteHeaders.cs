using System.Net;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>The headers of every response, and the trust in what proxies say about visitors.</summary>
internal static class SiteHeaders
{
    private const int HttpsPort = 443;

    /// <summary>Browser features that neither pages nor their frames need.</summary>
    private const string Permissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), serial=(), usb=()";

    public static void AddSiteHeaders(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration("Proxy")
            .Validate(proxy => proxy.Networks.All(network => System.Net.IPNetwork.TryParse(network, out _)), "Proxy:Networks has no network; write one such as 10.0.0.0/8.");
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((forwarded, proxy) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Any number of proxies of these networks; the first address that isn't one is the visitor.
            forwarded.ForwardLimit = null;
            foreach (var network in proxy.Value.Networks)
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddHttpsRedirection(https => (https.HttpsPort, https.RedirectStatusCode) = (HttpsPort, StatusCodes.Status308PermanentRedirect));
    }

    public static void UseSiteHeaders(this WebApplication app)
    {
        var current = app.Services.GetRequiredService<CurrentSite>();
        app.UseWhen(IsForwarded, visitors => visitors.UseForwardedHeaders());
        Task CompleteAsync(object response)
        {
            Complete(((HttpResponse)response).Headers, current);
            return Task.CompletedTask;
        }

        Func<object, Task> complete = CompleteAsync;
        app.Use((context, next) =>
        {
            // An exception clears the headers set so far, but its page needs these too.
            context.Response.OnStarting(complete, context.Response);
            return next(context);
        });
        app.UseHsts();
        if (app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.RedirectToHttps)
        {
            app.UseWhen(CameOverHttp, visitors => visitors.UseHttpsRedirection());
        }
    }

    private static void Complete(IHeaderDictionary headers, CurrentSite current)
    {
        headers.XContentTypeOptions = "nosniff";
        // Pages depend on the clock: a cache must revalidate them before it shows them again.
        headers.CacheControl = headers.CacheControl is { Count: > 0 } own ? own : "no-cache";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
        {
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is { Count: > 0 } said ? said : current.Loaded.ContentSecurityPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = Permissions;
            headers.XFrameOptions = "DENY";
        }
        else if (headers.ContentType.Count > 0)
        {
            // Feed readers and other sites may show the pictures and read the calendars.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }

    private static bool IsForwarded(HttpContext context) =>
        context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName) || context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName);

    private static bool CameOverHttp(HttpContext context) =>
        !context.Request.IsHttps && context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalProtoHeaderName)
        && context.Request.Host.Host is { Length: > 0 } host && host != "localhost" && !IPAddress.TryParse(host, out _);
}
