using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ApiHour.Web.Hosting;

/// <summary>Pages, feeds and stylesheets travel compressed.</summary>
internal static class SiteCompression
{
    public static void AddSiteCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // The attack that this invites guesses secrets; the site's pages hold none, and are the same for everybody.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/feed+json", "application/manifest+json", "application/opensearchdescription+xml",
                "image/svg+xml", "text/calendar",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
