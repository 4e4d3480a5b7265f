using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Sponsors.</summary>
public sealed class SponsorsController(CatalogDbContext catalog, SiteClock clock) : Controller
{
    /// <summary>Lists today's sponsors by level, as the home page orders them, then those of the past by name.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation) => View(SponsorListViewModel.From(
        PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
        await catalog.Sponsors.ListAsync(cancellation),
        await ReadSupportAsync(cancellation)));

    /// <summary>Shows a sponsor with the events supported.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        if (await catalog.Sponsors.SingleOrDefaultAsync(s => s.Address == address, cancellation) is not { } sponsor)
        {
            return NotFound();
        }

        var events = await catalog.Events.Where(e => e.Sponsors.Any(s => s.Address == address))
            .OrderByDescending(e => e.Date ?? e.AnnouncedOn).ThenByDescending(e => e.SourcePath).ToListAsync(cancellation);
        var card = EventCardViewModel.Of.Compile();
        return View(new SponsorViewModel
        {
            Name = sponsor.Name,
            Website = SiteUrl.OfFile(sponsor.Url),
            Logo = SiteUrl.OfFile(sponsor.Logo),
            Level = sponsor.Level,
            Since = sponsor.Since,
            Until = sponsor.Until,
            Support = (await ReadSupportAsync(cancellation))(sponsor),
            Years = [.. events.ByYear(e => e.Date ?? e.AnnouncedOn).Select(year => new YearViewModel<EventCardViewModel>(year.Year, [.. year.Items.Select(card)]))],
        });
    }

    private async Task<Func<Sponsor, SponsorSupport>> ReadSupportAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.Now.Date);
        var ofEventsToCome = await catalog.Events.ListSupportersFromAsync(today, cancellation);
        return sponsor => sponsor.IsCurrentOn(today) || ofEventsToCome.Contains(sponsor.Address) ? SponsorSupport.Current
            : sponsor.Since > today ? SponsorSupport.Coming
            : SponsorSupport.Past;
    }
}
