using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Speakers.</summary>
public sealed class SpeakersController(CatalogDbContext catalog) : Controller
{
    /// <summary>Lists all speakers by name, page by page.</summary>
    public async Task<IActionResult> Index(string address, [FromQuery] int? page, CancellationToken cancellation)
    {
        var initials = await catalog.Speakers.CountByInitialAsync(cancellation);
        if (PagerViewModel.Open(page, initials.Sum(initial => initial.Count), address) is not { } pager)
        {
            return NotFound();
        }

        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var shown = await catalog.Speakers.ByName().On(pager).Select(SpeakerCardViewModel.Of).ToListAsync(cancellation);
        return View(SpeakerListViewModel.From(address, intro, pager, shown, initials));
    }

    /// <summary>Shows a speaker with the talks, newest first, page by page.</summary>
    public async Task<IActionResult> Details(string address, [FromQuery] int? page, CancellationToken cancellation)
    {
        var speaker = await catalog.Speakers.SingleOrDefaultAsync(s => s.Address == address, cancellation);
        var talks = catalog.Talks.Where(t => t.Speakers.Any(s => s.SpeakerAddress == address));
        if (speaker is null || PagerViewModel.Open(page, await talks.CountAsync(cancellation), address) is not { } pager)
        {
            return NotFound();
        }

        return View(SpeakerViewModel.From(speaker, pager, await talks.NewestFirst().On(pager).Select(TalkCardViewModel.Of).ToListAsync(cancellation)));
    }
}
