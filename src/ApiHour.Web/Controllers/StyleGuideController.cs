using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>The design system on a page, for those who change it; only in Development.</summary>
public sealed class StyleGuideController(CatalogDbContext catalog, RequestTime time, IWebHostEnvironment environment) : Controller
{
    private const int Few = 4;

    /// <summary>Shows the tokens, and every part with what the catalog holds.</summary>
    [Route("/styleguide")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        var events = await catalog.Events.WithDetails().NewestFirst().Take(Few).ToListAsync(cancellation);
        return View(new StyleGuideViewModel(
            [.. events.Select(post => EventFactsViewModel.From(post, time.Now))],
            await catalog.Events.NewestFirst().Select(EventCardViewModel.Of).Take(Few).ToListAsync(cancellation),
            await catalog.Talks.NewestFirst().Select(TalkCardViewModel.Of).Take(Few).ToListAsync(cancellation),
            await catalog.Speakers.OrderBy(speaker => speaker.SortName).Select(SpeakerCardViewModel.Of).Take(Few).ToListAsync(cancellation),
            [.. (await catalog.Sponsors.OrderBy(sponsor => sponsor.Name).Take(Few).ToListAsync(cancellation)).Select(SponsorCardViewModel.From)]));
    }
}
