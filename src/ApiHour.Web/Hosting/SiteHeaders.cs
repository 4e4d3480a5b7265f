using Microsoft.AspNetCore.HttpOverrides;

namespace ApiHour.Web.Hosting;

/// <summary>Headers of every response, and those of a proxy on the same machine.</summary>
internal static class SiteHeaders
{
    public static void UseSiteHeaders(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });
        app.Use((context, next) =>
        {
            // An exception clears the headers set so far; these must stand on its page too.
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.XContentTypeOptions = "nosniff";
                // What pages say depends on the clock: a cache asks before it shows one again.
                context.Response.Headers.CacheControl = context.Response.Headers.CacheControl is { Count: > 0 } own ? own : "no-cache";
                context.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
