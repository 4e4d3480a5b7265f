using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Controllers;

/// <summary>What a preview tells on every page: the problems of the file that the page is made of.</summary>
public sealed class PreviewViewComponent(CatalogDbContext catalog, LoadedSite loaded, IOptions<PreviewOptions> preview) : ViewComponent
{
    /// <summary>Shows the problems of the page that is shown; nothing outside a preview.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!preview.Value.On)
        {
            return Content("");
        }

        var address = RouteData.Values["address"] as string;
        var path = await catalog.Events.Where(e => e.Address == address).Select(e => e.SourcePath)
            .Concat(catalog.Talks.Where(t => t.Address == address).Select(t => t.SourcePath))
            .Concat(catalog.Articles.Where(a => a.Address == address).Select(a => a.SourcePath))
            .Concat(catalog.Pages.Where(p => p.Address == address).Select(p => p.SourcePath))
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        var isEvent = await catalog.Events.AnyAsync(e => e.Address == address, HttpContext.RequestAborted);
        return View(PreviewViewModel.From(loaded.Report, path ?? "") with { Loads = loaded.Loads, KitUrl = isEvent ? KitViewModel.UrlOf(address!) : null });
    }
}
