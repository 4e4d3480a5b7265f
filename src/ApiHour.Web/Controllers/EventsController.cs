using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using ApiHour.Web.Pictures;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Events of all series.</summary>
public sealed class EventsController(CatalogDbContext catalog, SiteClock clock) : Controller
{
    /// <summary>How many venues and speakers the overview names.</summary>
    private const int Mentions = 5;

    /// <summary>Lists the events of a series by year, newest first.</summary>
    public async Task<IActionResult> Index(string address, string category, CancellationToken cancellation)
    {
        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var events = await catalog.Events.OfSeries(category).NewestFirst().Select(EventCardViewModel.Of).ToListAsync(cancellation);
        return View(new EventListViewModel(category, intro, events.ByYear(e => e.Day), await OverviewAsync(category, events.Count, cancellation)));
    }

    private async Task<EventOverviewViewModel> OverviewAsync(string series, int events, CancellationToken cancellation)
    {
        var venues = await catalog.Venues.Select(v => new { v.Name, Count = v.Events.Count(e => e.Series == series) })
            .Where(v => v.Count > 0).OrderByDescending(v => v.Count).ThenBy(v => v.Name).Take(Mentions).ToListAsync(cancellation);
        var speakers = await catalog.Speakers.Select(s => new { s.Name, s.Address, s.SortName, Count = s.Talks.Count(t => t.Talk!.Event!.Series == series) })
            .Where(s => s.Count > 0).OrderByDescending(s => s.Count).ThenBy(s => s.SortName).ToListAsync(cancellation);
        return new EventOverviewViewModel(
            events,
            await catalog.Talks.CountAsync(t => t.Event!.Series == series, cancellation),
            speakers.Count,
            [.. venues.Select(v => (v.Name, v.Count))],
            [.. speakers.Take(Mentions).Select(s => (LinkViewModel.ToPage(s.Name, s.Address), s.Count))]);
    }

    /// <summary>Shows an event.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        if (await catalog.Events.WithDetails().FindAtAsync(address, cancellation) is not { } post)
        {
            return NotFound();
        }

        var series = catalog.Events.OfSeries(post.Series);
        var site = await catalog.ReadSiteAsync(cancellation);
        var url = SiteUrl.Root(site.BaseUrl, Request) + SiteUrl.Encode(address);
        return View(new EventViewModel
        {
            Facts = EventFactsViewModel.From(post, clock.Now),
            Language = post.Language,
            Description = post.Description,
            Mascot = SiteUrl.OfFile(post.MascotImage),
            PreviewUrl = SiteUrl.Encode(FeedAddress.PreviewOf(address)),
            PosterUrl = SiteUrl.Encode(FeedAddress.PosterOf(address)),
            QrCode = QrCodeWriter.Write(url),
            Share = new ShareViewModel(post.Title, url),
            Body = BodyHtml.Of(post.Body),
            PhotosUrl = EventViewModel.PhotosOf(post, site),
            Sponsors = await catalog.Sponsors.Where(s => s.Events.Any(e => e.Address == address)).OrderBy(s => s.Name).Select(SponsorCardViewModel.Of).ToListAsync(cancellation),
            Previous = await FirstAsync(series.Before(post), cancellation),
            Next = await FirstAsync(series.After(post), cancellation),
        });
    }

    private static Task<LinkViewModel?> FirstAsync(IQueryable<EventPost> events, CancellationToken cancellation) =>
        events.Select(e => LinkViewModel.ToPage(e.Title, e.Address)).FirstOrDefaultAsync(cancellation);

    /// <summary>Leads to the next event, to the home page while none is announced.</summary>
    [Route("/next")]
    public async Task<IActionResult> Next(CancellationToken cancellation) =>
        Redirect(await catalog.Events.FindNextAsync(clock.Now, cancellation) is { } next ? SiteUrl.Encode(next.Address) : "/");
}
