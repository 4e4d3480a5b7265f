using ApiHour.Content;
using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace ApiHour.Web.Hosting;

/// <summary>Makes the home page of an empty catalog while the content is loaded: what pages need is compiled by the time there is something to show.</summary>
internal sealed class Rehearsal(IServiceScopeFactory scopes, IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await new CurrentSite().ReadAsync(scope.ServiceProvider.GetRequiredService<CatalogDbContext>(), new ContentReport(0, 0, 0, []), cancellation);
        var home = actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().Single(action => action.ControllerName == "Home");
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation, Request = { Path = "/" } };
        var route = new RouteData(new RouteValueDictionary { ["controller"] = home.ControllerName, ["action"] = home.ActionName, ["address"] = "/" });
        await invokers.CreateInvoker(new ActionContext(request, route, home))!.InvokeAsync();
    }
}
