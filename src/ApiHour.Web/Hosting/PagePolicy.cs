using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ApiHour.Web.Hosting;

/// <summary>Says with each page what it may load, by the load that the page is made of; where the page is kept, that is kept with it.</summary>
internal sealed class PagePolicy(LoadedSite site) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ViewResult)
        {
            context.HttpContext.Response.Headers.ContentSecurityPolicy = site.ContentSecurityPolicy;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
