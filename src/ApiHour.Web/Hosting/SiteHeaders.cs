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
                context.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
