using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.Pictures;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>Posters to print for the door.</summary>
public sealed class PostersController(CatalogDbContext catalog, LoadedSite loaded, RequestTime time) : Controller
{
    /// <summary>Shows the poster of an event.</summary>
    public async Task<IActionResult> Event(string address, CancellationToken cancellation)
    {
        if (await catalog.Events.WithDetails().FindAtAsync(address, cancellation) is not { } post)
        {
            return NotFound();
        }

        var url = SiteUrl.Root(loaded.Site.BaseUrl, Request) + SiteUrl.Encode(address);
        return View(new PosterViewModel(
            loaded.Site.Title,
            url,
            EventFactsViewModel.From(post, time.Now),
            post.Description,
            [.. (await catalog.Sponsors.ListOfAsync(post, cancellation)).Select(SponsorCardViewModel.From)],
            QrCodeWriter.Write(url)));
    }
}
