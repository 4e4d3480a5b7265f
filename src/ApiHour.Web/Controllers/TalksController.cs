using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Talks.</summary>
public sealed class TalksController(CatalogDbContext catalog, LoadedSite loaded) : Controller
{
    private const int PageLength = 30;

    /// <summary>Lists the talks that are chosen by year, newest first, page by page.</summary>
    public async Task<IActionResult> Index(
        string address, [FromQuery] string? year, [FromQuery] string? series, [FromQuery] string? video, [FromQuery] int? page, CancellationToken cancellation)
    {
        var filter = (await ReadFilterAsync(address, cancellation)).Choose(year, series, video);
        var talks = filter.Of(catalog.Talks);
        if (PagerViewModel.Open(page ?? 1, await talks.CountAsync(cancellation), PageLength, number => filter.Url + filter.QueryOf(number)) is not { } pager)
        {
            return NotFound();
        }

        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var shown = await talks.NewestFirst().On(pager).Select(TalkCardViewModel.Of).ToListAsync(cancellation);
        return View(new TalkListViewModel(intro, filter, pager, shown.ByYear(t => t.Day.Date)));
    }

    /// <summary>Shows a talk.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        if (await catalog.Talks.Include(t => t.Event).Include(t => t.Speakers).ThenInclude(s => s.Speaker).AsSplitQuery().FindAtAsync(address, cancellation) is not { } talk)
        {
            return NotFound();
        }

        var ofEvent = talk.EventAddress is null ? [] : await catalog.TalksOf(talk.EventAddress).Select(t => LinkViewModel.ToPage(t.Title, t.Address, t.Language)).ToListAsync(cancellation);
        return View(TalkViewModel.From(talk, ofEvent, SiteUrl.Root(loaded.Site.BaseUrl, Request)));
    }

    private async Task<TalkFilterViewModel> ReadFilterAsync(string address, CancellationToken cancellation) => new()
    {
        Url = SiteUrl.Encode(address),
        Years = await catalog.Talks.ListYearsAsync(cancellation),
        AllSeries = await catalog.Talks.ListSeriesAsync(cancellation),
    };
}
