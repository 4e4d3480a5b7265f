using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>Pages of their own: the code of conduct, the association.</summary>
public sealed class PagesController(CatalogDbContext catalog) : Controller
{
    /// <summary>Shows a page.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation) =>
        PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)) is { } page ? View(page) : NotFound();
}
