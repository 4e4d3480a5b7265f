using ApiHour.Content.Catalog;
using ApiHour.Web.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;

namespace ApiHour.Web.Hosting;

/// <summary>Routes a path to its action, by the catalog, which knows every address of the site.</summary>
internal sealed class CatalogRoutes : DynamicRouteValueTransformer
{
    // Null is no match, by the contract of MVC: the annotation lags behind it.
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value ?? "/";
        // MVC asks here even when a fixed route matches, and the pages of faults must stand without the catalog.
        return path.StartsWith(ErrorsController.StatusPath, StringComparison.Ordinal)
            ? null!
            : (await FindAsync(httpContext.RequestServices.GetRequiredService<CatalogDbContext>(), path, httpContext.RequestAborted))!;
    }

    private static async Task<RouteValueDictionary?> FindAsync(CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        if (await catalog.Addresses.FindPathAsync(path, cancellation) is { } page)
        {
            var (controller, action) = Action(page.Kind);
            return new() { ["controller"] = controller, ["action"] = action, ["address"] = page.Path, ["category"] = page.Category };
        }

        if (await FeedRoutes.FindAsync(catalog, path, cancellation) is { } feed)
        {
            return feed;
        }

        return (await catalog.FindRedirectAsync(path, cancellation) ?? await FeedRoutes.FindMovedAsync(catalog, path, cancellation)) is { } moved
            ? new() { ["controller"] = "Redirects", ["action"] = "Moved", ["address"] = moved }
            : null;
    }

    private static (string Controller, string Action) Action(PageKind kind) => kind switch
    {
        PageKind.Home => ("Home", "Index"),
        PageKind.Events => ("Events", "Index"),
        PageKind.Event => ("Events", "Details"),
        PageKind.Talks => ("Talks", "Index"),
        PageKind.Talk => ("Talks", "Details"),
        PageKind.Speakers => ("Speakers", "Index"),
        PageKind.Speaker => ("Speakers", "Details"),
        PageKind.Sponsors => ("Sponsors", "Index"),
        PageKind.Sponsor => ("Sponsors", "Details"),
        PageKind.Calendar => ("Calendars", "Index"),
        PageKind.Articles => ("Articles", "Index"),
        PageKind.Article => ("Articles", "Details"),
        _ => ("Pages", "Details"),
    };
}
