using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>The home page: the organizers' words, the next event, sponsors and news.</summary>
public sealed class HomeController(CatalogDbContext catalog, TimeProvider clock) : Controller
{
    private const int Articles = 3;

    /// <summary>Shows the home page.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation)
    {
        var next = await FindNextAsync(cancellation);
        return View(new HomeViewModel(
            PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
            next ?? await catalog.Events.NewestFirst().Select(EventCardViewModel.Of).FirstOrDefaultAsync(cancellation),
            next is not null,
            await catalog.Sponsors.Where(s => s.HomePosition != null).OrderBy(s => s.HomePosition).Select(SponsorCardViewModel.Of).ToListAsync(cancellation),
            await catalog.Articles.NewestFirst().Select(ArticleCardViewModel.Of).Take(Articles).ToListAsync(cancellation)));
    }

    // SQLite cannot compare moments of different offsets: the few events of a year are compared here.
    private async Task<EventCardViewModel?> FindNextAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var recent = DateOnly.FromDateTime(now.UtcDateTime).AddYears(-1);
        var events = await catalog.Events.Where(e => e.Start != null && e.AnnouncedOn >= recent).Select(EventCardViewModel.Of).ToListAsync(cancellation);
        return events.Where(e => e.Start > now).MinBy(e => e.Start);
    }
}
