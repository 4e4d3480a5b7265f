using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Sponsors.</summary>
public sealed class SponsorsController(CatalogDbContext catalog) : Controller
{
    /// <summary>Lists today's sponsors as the home page orders them, then those of past events by name.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation) => View(new SponsorListViewModel(
        PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
        await catalog.Sponsors.Where(s => s.HomePosition != null).OrderBy(s => s.HomePosition).Select(SponsorCardViewModel.Of).ToListAsync(cancellation),
        await catalog.Sponsors.Where(s => s.HomePosition == null).OrderBy(s => s.Name).Select(SponsorCardViewModel.Of).ToListAsync(cancellation)));

    /// <summary>Shows a sponsor with the events supported.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        var sponsor = await catalog.Sponsors.SingleOrDefaultAsync(s => s.Address == address, cancellation);
        var events = catalog.Events.Where(e => e.Sponsors.Any(s => s.Address == address)).NewestFirst();
        return sponsor is null ? NotFound() : View(new SponsorViewModel(
            sponsor.Name, sponsor.Url, SiteUrl.OfFile(sponsor.Logo), sponsor.HomePosition is not null, await events.Select(EventCardViewModel.Of).ToListAsync(cancellation)));
    }
}
