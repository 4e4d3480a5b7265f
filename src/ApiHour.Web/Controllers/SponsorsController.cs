using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Sponsors.</summary>
public sealed class SponsorsController(CatalogDbContext catalog, RequestTime time) : Controller
{
    /// <summary>Lists today's sponsors by level, as the home page orders them, then those of the past by name, page by page.</summary>
    public async Task<IActionResult> Index(string address, [FromQuery] int? page, CancellationToken cancellation)
    {
        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var list = SponsorListViewModel.From(address, page, intro, await catalog.Sponsors.ListAsync(cancellation), await ReadSupportAsync(cancellation));
        return list is null ? NotFound() : View(list);
    }

    /// <summary>Shows a sponsor with the events supported, newest first, page by page.</summary>
    public async Task<IActionResult> Details(string address, [FromQuery] int? page, CancellationToken cancellation)
    {
        var events = catalog.Events.Where(e => e.Sponsors.Any(s => s.Address == address));
        if (await catalog.Sponsors.SingleOrDefaultAsync(s => s.Address == address, cancellation) is not { } sponsor
            || PagerViewModel.Open(page, await events.CountAsync(cancellation), address) is not { } pager)
        {
            return NotFound();
        }

        var shown = await events.NewestFirst().On(pager).Select(EventCardViewModel.Brief).ToListAsync(cancellation);
        return View(new SponsorViewModel
        {
            Name = sponsor.Name,
            Website = sponsor.Url,
            Logo = SiteUrl.OfFile(sponsor.Logo),
            Level = sponsor.Level,
            Since = sponsor.Since,
            Until = sponsor.Until,
            Support = (await ReadSupportAsync(cancellation))(sponsor),
            Pager = pager,
            Years = shown.ByYear(e => e.Day),
        });
    }

    private Task<Func<Sponsor, SponsorSupport>> ReadSupportAsync(CancellationToken cancellation) => catalog.Events.ReadSupportAsync(time.Today, cancellation);
}
