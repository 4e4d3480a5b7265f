using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Caching;

/// <summary>Pages, feeds and stylesheets travel compressed.</summary>
internal static class SiteCompression
{
    public static void AddSiteCompression(this IServiceCollection services)
    {
        services.AddResponseCompression();
        services.AddSingleton<CompressedBodies>();
        services.AddOptions<ResponseCompressionOptions>().Configure(options => Fill(options, CompressionLevel.Optimal, provider => provider));
    }

    /// <summary>Compresses at the best level what is cached.</summary>
    public static void UseSiteCompression(this WebApplication app)
    {
        var best = new ResponseCompressionOptions();
        var known = app.Services.GetRequiredService<CompressedBodies>();
        Fill(best, CompressionLevel.SmallestSize, provider => new RememberingCompressionProvider(provider, known));
        app.UseWhen(IsCached, pages => pages.UseMiddleware<ResponseCompressionMiddleware>(new ResponseCompressionProvider(app.Services, Options.Create(best))));
        app.UseWhen(context => !IsCached(context), pages => pages.UseResponseCompression());
    }

    private static bool IsCached(HttpContext context) => context.Features.Get<IOutputCacheFeature>()?.Context.AllowCacheStorage == true;

    private static void Fill(ResponseCompressionOptions options, CompressionLevel level, Func<ICompressionProvider, ICompressionProvider> wrap)
    {
        // The attack against compression over TLS (BREACH) guesses secrets; the pages contain none and are the same for everybody.
        options.EnableForHttps = true;
        options.Providers.Add(wrap(new BrotliCompressionProvider(Options.Create(new BrotliCompressionProviderOptions { Level = level }))));
        options.Providers.Add(wrap(new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = level }))));
        options.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/manifest+json", "application/opensearchdescription+xml",
            "application/schema+json", "image/svg+xml", "text/calendar", "text/csv", "text/vtt",
        ];
    }
}
