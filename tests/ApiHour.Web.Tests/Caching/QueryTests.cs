using ApiHour.Web.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Caching;

public sealed class QueryTests
{
    [Fact]
    public void Whatever_a_kept_page_reads_makes_it_another_page()
    {
        using var site = new SiteFixture();
        var actions = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>().Where(action => action.ControllerName is not "Preview").ToList();
        // What is neither in the route nor marked as of the query would be read from it all the same.
        var unmarked = actions.SelectMany(action => action.Parameters.Where(parameter => parameter.BindingInfo is null && action.AttributeRouteInfo?.Template?.Contains(parameter.Name, StringComparison.Ordinal) is not true)).Select(parameter => parameter.Name);
        var read = actions.SelectMany(action => action.Parameters).Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Query).Select(parameter => parameter.Name).ToList();

        Assert.Empty(unmarked.Except(["address", "category", "cancellation"]));
        Assert.NotEmpty(read);
        Assert.All(read, name => Assert.True(SiteQueries.Asks(new DefaultHttpContext { Request = { QueryString = new QueryString($"?{name}=1") } }.Request), name));
    }
}
