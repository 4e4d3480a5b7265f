using System.Text.Encodings.Web;
using System.Text.Unicode;
using ApiHour.Web.Pictures;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace ApiHour.Web.Hosting;

/// <summary>Controllers, views and the one route that leads to them.</summary>
internal static class SitePages
{
    /// <summary>Where the pages of faults stand; no content can, since an underscore hides a path.</summary>
    public const string StatusPath = "/_status/";

    public static void AddSitePages(this IServiceCollection services)
    {
        // Pages are UTF-8: letters stand for themselves.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Nobody signs in and no other site's script calls: of MVC no more than controllers and views, so that no request is asked who it is from.
        services.AddMvcCore().AddViews().AddRazorViewEngine().AddViewLocalization();
        services.AddScoped<CatalogRoutes>();
        services.AddSingleton<DrawingDesk>();
        // The site has neither a cookie nor a form that is posted: the keys that MVC's antiforgery would make at start and write to disk are never used.
        services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Assembly == typeof(EphemeralDataProtectionProvider).Assembly));
    }

    public static void MapSitePages(this WebApplication app)
    {
        app.MapControllers();
        app.MapDynamicControllerRoute<CatalogRoutes>("{**path}");
    }

    /// <summary>Nothing on the site can be changed through it.</summary>
    public static void UseReadOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}
