using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>Pages of their own: the code of conduct, the association.</summary>
public sealed class PagesController(CatalogDbContext catalog, LoadedSite loaded) : Controller
{
    /// <summary>Shows a page.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        var page = await catalog.Pages.FindAtAsync(address, cancellation);
        return PageViewModel.From(page) is { } view ? View(view with { PhotosUrl = loaded.Site.AlbumUrl(page!.FlickrSetId) }) : NotFound();
    }
}
