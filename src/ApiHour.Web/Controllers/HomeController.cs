using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>The home page: the next event, the last one, the organizers' words, sponsors and news.</summary>
public sealed class HomeController(CatalogDbContext catalog, RequestTime time) : Controller
{
    private const int Articles = 3;

    /// <summary>Shows the home page.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation)
    {
        var now = time.Now;
        var events = catalog.Events.WithDetails();
        var upcoming = await events.ListUpcomingAsync(now, cancellation);
        var next = upcoming.FirstOrDefault(e => e.Status is EventStatus.Scheduled);
        var last = await events.FindLastAsync(now, cancellation);
        var support = await catalog.Events.ReadSupportAsync(time.Today, cancellation);
        return View(new HomeViewModel(
            PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
            next is null ? null : EventFactsViewModel.From(next, now),
            [.. upcoming.Where(e => e != next).Select(e => EventFactsViewModel.From(e, now))],
            last is null ? null : EventFactsViewModel.From(last, now),
            [.. (await catalog.Sponsors.ListAsync(cancellation)).Where(s => support(s) is SponsorSupport.Current).Select(SponsorCardViewModel.From)],
            await catalog.Articles.NewestFirst().Select(ArticleCardViewModel.Of).Take(Articles).ToListAsync(cancellation)));
    }
}
