using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Talks.</summary>
public sealed class TalksController(CatalogDbContext catalog) : Controller
{
    /// <summary>Lists all talks by year, newest first.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation)
    {
        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var talks = await catalog.Talks.NewestFirst().Select(TalkCardViewModel.Of).ToListAsync(cancellation);
        return View(new TalkListViewModel(intro, talks.ByYear(t => t.AnnouncedOn)));
    }

    /// <summary>Shows a talk.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        var talk = await catalog.Talks.Include(t => t.Event).Include(t => t.Speakers).ThenInclude(s => s.Speaker).FindAtAsync(address, cancellation);
        return talk is null ? NotFound() : View(TalkViewModel.From(talk));
    }
}
