using ApiHour.Content.Catalog;
using ApiHour.Web.Controllers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>Renders the home page of an empty catalog while the content is loaded, so that the code pages need is compiled by the time there is content to show.</summary>
internal sealed class Rehearsal(IServiceScopeFactory scopes, IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers)
{
    /// <summary>EF Core's preparation is shared by the whole process.</summary>
    private static readonly Lazy<Task> Asked = new(() => Task.Run(AskAsync));

    /// <summary>Runs the queries of a page, which needs no host, so that EF Core compiles them while the host is built.</summary>
    public static void Begin() => _ = Asked.Value;

    private static async Task AskAsync()
    {
        await using var connection = EmptyCatalog.Open();
        await using var catalog = CatalogDbContext.Read(connection);
        using var home = new HomeController(catalog, new SiteClock(TimeProvider.System, new CurrentSite(), Options.Create(new PreviewOptions())));
        await home.Index("/", CancellationToken.None);
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var home = actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().Single(action => action.ControllerName == "Home");
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation, Request = { Path = "/" } };
        var route = new RouteData(new RouteValueDictionary { ["controller"] = home.ControllerName, ["action"] = home.ActionName, ["address"] = "/" });
        await invokers.CreateInvoker(new ActionContext(request, route, home))!.InvokeAsync();
        // It has run the same queries and is done by now; awaited so that its faults surface.
        await Asked.Value.WaitAsync(cancellation);
    }
}
