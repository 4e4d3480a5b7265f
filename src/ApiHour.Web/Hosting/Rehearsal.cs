using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Controllers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>Makes the home page of an empty catalog while the content is loaded: what pages need is compiled by the time there is something to show.</summary>
internal sealed class Rehearsal(IServiceScopeFactory scopes, IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers)
{
    /// <summary>What EF Core makes ready is the process's.</summary>
    private static readonly Lazy<Task> Asked = new(() => Task.Run(AskAsync));

    /// <summary>Asks what a page asks its catalog, which needs no host: EF Core makes its queries ready while one is built.</summary>
    public static void Begin() => _ = Asked.Value;

    private static async Task AskAsync()
    {
        await using var connection = EmptyCatalog.Open();
        await using var catalog = CatalogDbContext.Read(connection);
        var site = new CurrentSite();
        await site.ReadAsync(catalog, new ContentReport(0, 0, 0, []), CancellationToken.None);
        using var home = new HomeController(catalog, new SiteClock(TimeProvider.System, site, Options.Create(new PreviewOptions())));
        await home.Index("/", CancellationToken.None);
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var home = actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().Single(action => action.ControllerName == "Home");
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation, Request = { Path = "/" } };
        var route = new RouteData(new RouteValueDictionary { ["controller"] = home.ControllerName, ["action"] = home.ActionName, ["address"] = "/" });
        await invokers.CreateInvoker(new ActionContext(request, route, home))!.InvokeAsync();
        // Done by now, with the same queries: a fault of it is told here.
        await Asked.Value.WaitAsync(cancellation);
    }
}
