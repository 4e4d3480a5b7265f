using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>The home page: the organizers' words, the next event, sponsors and news.</summary>
public sealed class HomeController(CatalogDbContext catalog, SiteClock clock) : Controller
{
    private const int Articles = 3;

    /// <summary>Shows the home page.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation)
    {
        var next = await FindNextAsync(cancellation);
        var sponsors = await catalog.Sponsors.ListCurrentAsync(DateOnly.FromDateTime(clock.Now.Date), cancellation);
        return View(new HomeViewModel(
            PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
            next ?? await catalog.Events.NewestFirst().Select(EventCardViewModel.Of).FirstOrDefaultAsync(cancellation),
            next is not null,
            [.. sponsors.Select(SponsorCardViewModel.From)],
            await catalog.Articles.NewestFirst().Select(ArticleCardViewModel.Of).Take(Articles).ToListAsync(cancellation)));
    }

    private async Task<EventCardViewModel?> FindNextAsync(CancellationToken cancellation) =>
        await catalog.Events.FindNextAsync(clock.Now, cancellation) is { } next ? EventCardViewModel.Of.Compile()(next) : null;
}
