using ApiHour.Content.Parsing;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ApiHour.Web.Caching;

/// <summary>Pages, feeds and assets are made and compressed once per edition, and have ETags by which browsers and caches revalidate them.</summary>
internal static class SiteCache
{
    private const long CacheBytes = 32 * 1024 * 1024;
    private const long LargestPage = 1024 * 1024;

    public static void AddSiteCache(this IServiceCollection services)
    {
        services.AddSingleton<PageEditions>();
        services.AddSingleton<PageEncodings>();
        services.AddSingleton<PageCachePolicy>();
        services.AddSingleton<HotPages>();
        services.AddOutputCache();
        var memory = services.Last(service => service.ServiceType == typeof(IOutputCacheStore)).ImplementationFactory!;
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<LastingPages>(provider, memory(provider)));
        services.AddSingleton<IOutputCacheStore>(provider => provider.GetRequiredService<LastingPages>());
        // The instance rather than the type, which would be resolved at every request.
        services.AddOptions<OutputCacheOptions>().Configure<PageCachePolicy>((options, pages) =>
        {
            options.SizeLimit = CacheBytes;
            options.MaximumBodySize = LargestPage;
            // An address in another letter case is a redirect, not the page.
            options.UseCaseSensitivePaths = true;
            options.AddBasePolicy(pages);
        });
    }

    /// <summary>Repeats kept answers at once, before anything else is asked.</summary>
    public static void UseHotPages(this WebApplication app)
    {
        if (Keeps(app))
        {
            app.Use(app.Services.GetRequiredService<HotPages>().AnswerAsync);
        }
    }

    /// <summary>Keeps answers for <see cref="UseHotPages"/>, with all headers that are set from here on.</summary>
    public static void KeepHotPages(this WebApplication app)
    {
        if (Keeps(app))
        {
            app.UseWhen(IsBuffered, pages => pages.Use(app.Services.GetRequiredService<HotPages>().KeepAsync));
        }
    }

    /// <summary>Answers from the cache, except in Development and previews, where every change must show at once.</summary>
    public static void UseSiteCache(this WebApplication app) => app.UseWhen(IsBuffered, pages =>
    {
        pages.UseWhen(context => HttpMethods.IsHead(context.Request.Method), heads => heads.Use(AnswerHeadAsync));
        pages.Use(LeaveConditionsAsideAsync);
        pages.UseWhen(context => context.Request.Headers.IfNoneMatch.Count > 0, known => known.Use(AnswerTagAsync));
        if (Keeps(app))
        {
            pages.UseOutputCache();
        }
    });

    /// <summary>Gives answers a strong ETag, a hash of their bytes, which is the same on every replica.</summary>
    public static void UseEntityTags(this WebApplication app) => app.UseWhen(IsBuffered, pages => pages.Use(TagAsync));

    private static bool Keeps(WebApplication app) => !app.Environment.IsDevelopment() && !app.Services.GetRequiredService<IOptions<PreviewOptions>>().Value.On;

    /// <summary>All but large files, which are streamed, and previews, where a request may wait for changes.</summary>
    private static bool IsBuffered(HttpContext context) =>
        !IsLarge(context.Request.Path.Value!) && !context.Request.Path.StartsWithSegments(PreviewViewModel.Url, StringComparison.Ordinal);

    /// <summary>Whether a path names a file that may be large and is compressed already, such as a photo or a film.</summary>
    private static bool IsLarge(string path) =>
        MediaTypes.Of(path) is { } type && type is not "image/svg+xml" and not "application/json" && !type.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>
    /// Ignores conditional headers other than <c>If-None-Match</c>, since pages have no time of last change and nobody changes them,
    /// and sends whole answers, whose tag is that of all their bytes.
    /// </summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-if-modified-since and https://www.rfc-editor.org/rfc/rfc9110#name-range</remarks>
    private static Task LeaveConditionsAsideAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        headers.IfModifiedSince = headers.IfUnmodifiedSince = headers.IfMatch = headers.Range = headers.IfRange = default;
        return next(context);
    }

    /// <summary>Answers HEAD as GET without the body: the tag is that of the page, and an answer to HEAD in the cache would be one of zero bytes.</summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-head</remarks>
    private static async Task AnswerHeadAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.Method = HttpMethods.Get;
        try
        {
            using var body = new MemoryStream();
            await ResponseBuffer.FillAsync(context, next, body);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }

    private static async Task TagAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        using var buffer = new MemoryStream();
        await ResponseBuffer.FillAsync(context, next, buffer);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Headers.ETag = StrongTag.Of(ResponseBuffer.Written(buffer).Span);
            response.Headers.Remove(HeaderNames.LastModified);
            response.Headers.Remove(HeaderNames.AcceptRanges);
            response.Headers.Vary = HeaderNames.AcceptEncoding;
            response.ContentLength = buffer.Length;
        }

        await ResponseBuffer.SendAsync(buffer, context);
    }

    /// <summary>Answers 304 for a page that is still the same, after making it to find out.</summary>
    private static async Task AnswerTagAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        using var buffer = new MemoryStream();
        await ResponseBuffer.FillAsync(context, next, buffer);
        if (response.StatusCode == StatusCodes.Status200OK && response.GetTypedHeaders().ETag is { } tag
            && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            return;
        }

        await ResponseBuffer.SendAsync(buffer, context);
    }
}
