using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Loading;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Controllers;

/// <summary>What the head of every page tells search engines: what the page is about, and the way to it from the home page.</summary>
public sealed class StructuredDataViewComponent(CatalogDbContext catalog, LoadedSite loaded, RequestTime time, IStringLocalizer<Words> words) : ViewComponent
{
    /// <summary>Writes the JSON-LD of the page that is shown.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string title)
    {
        var root = SiteUrl.Root(loaded.Site.BaseUrl, Request);
        var writer = new StructuredDataWriter(loaded.Site, root);
        var here = new LinkViewModel(title, SiteUrl.Encode(Request.Path.Value ?? "/"));
        // Pages with a route of their own, such as those of faults, are not in the catalog and may not need it.
        if (RouteData.Values["address"] is not string address || await catalog.Addresses.FindPathAsync(address, HttpContext.RequestAborted) is not { } page)
        {
            return new HtmlContentViewComponentResult(StructuredDataHtml.Of([writer.Breadcrumbs([here])]));
        }

        var reader = new StructuredDataReader(catalog, writer, new StructuredDataEventWriter(writer, root, time.Now));
        var things = await reader.ReadAsync(page, HttpContext.RequestAborted);
        if (page.Kind is not PageKind.Home)
        {
            var above = await catalog.ListAboveAsync(page, HttpContext.RequestAborted);
            things = things.Append(writer.Breadcrumbs([.. above.Select(list => LinkViewModel.ToPage(NameOf(list), list.Path)), here]));
        }

        return new HtmlContentViewComponentResult(StructuredDataHtml.Of(things));
    }

    private string NameOf(SiteAddress list) => list.Title is "" ? words[SiteNavigation.Word(list.Kind, list.Category)] : list.Title;
}
