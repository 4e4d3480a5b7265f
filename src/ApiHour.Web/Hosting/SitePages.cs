using System.Text.Encodings.Web;
using System.Text.Unicode;
using ApiHour.Web.Controllers;
using ApiHour.Web.Loading;
using ApiHour.Web.Pictures;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace ApiHour.Web.Hosting;

/// <summary>Controllers, views and the one route that leads to them.</summary>
internal static class SitePages
{
    public static void AddSitePages(this IServiceCollection services)
    {
        // Pages are UTF-8, so letters need no escaping.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Nobody signs in: of MVC only controllers and views are added, so that no request pays for authentication or CORS policies.
        services.AddMvcCore(options => options.Filters.Add<PagePolicy>()).AddViews().AddRazorViewEngine().AddViewLocalization();
        services.AddScoped<CatalogRoutes>();
        services.AddSingleton<DrawingDesk>();
        // The site has neither a cookie nor a form that is posted: the keys that MVC's antiforgery would make at start and write to disk are never used.
        services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Assembly == typeof(EphemeralDataProtectionProvider).Assembly));
    }

    /// <summary>Leads to the controllers once a request comes this far: finding them takes a tenth of a second, and a start whose pages are kept needs none.</summary>
    public static void UseSitePages(this WebApplication app)
    {
        // No Lazy, which would remember a fault.
        RequestDelegate? pages = null;
        object? building = null;
        app.Run(context => LazyInitializer.EnsureInitialized(ref pages, ref building, () => Build(app))(context));
    }

    /// <summary>Refuses a host that no address can name, or none, where absolute addresses are made of the host that was asked.</summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-host-and-authority</remarks>
    public static void UseNamedHost(this WebApplication app)
    {
        var current = app.Services.GetRequiredService<CurrentSite>();
        app.Use((context, next) =>
        {
            if (current.Site.BaseUrl.Length > 0 || Uri.TryCreate(SiteUrl.Root("", context.Request), UriKind.Absolute, out _))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    /// <summary>Refuses all methods but GET and HEAD: nothing on the site can be changed through it.</summary>
    public static void UseReadOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = context.Request.Path.StartsWithSegments(DevelopersController.Path, StringComparison.Ordinal) ? DeveloperApi.Methods : "GET, HEAD";
        return Task.CompletedTask;
    });

    private static RequestDelegate Build(IApplicationBuilder site)
    {
        var pages = site.New();
        pages.UseRouting();
        pages.Use(LeadToOneSpellingAsync);
        pages.UseEndpoints(routes =>
        {
            routes.MapControllers();
            routes.MapDynamicControllerRoute<CatalogRoutes>("{**path}");
        });
        return pages.Build();
    }

    /// <summary>Leads from other letter cases and a last slash, which routes overlook, to the address as it is written.</summary>
    private static Task LeadToOneSpellingAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not RouteEndpoint { RoutePattern: { Parameters.Count: 0, RawText: { } route } } || context.Request.Path.Value == "/" + route.TrimStart('/'))
        {
            return next(context);
        }

        context.Response.Redirect("/" + route.TrimStart('/') + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
