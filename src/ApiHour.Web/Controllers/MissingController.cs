using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>What stands at an address that leads nowhere.</summary>
public sealed class MissingController(CatalogDbContext catalog, RequestTime time) : Controller
{
    /// <summary>Says so, and where to go on: to what the address names, and to the next event.</summary>
    [Route(ErrorsController.StatusPath + "404")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        var words = MissingViewModel.WordsOf(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath);
        var near = await catalog.ListNearAsync(SearchTerms.Parse(words), cancellation);
        var now = time.Now;
        var next = await catalog.Events.FindNextAsync(now, cancellation);
        return View(MissingViewModel.From(words, near, next is null ? null : EventFactsViewModel.From(next, now)));
    }
}
