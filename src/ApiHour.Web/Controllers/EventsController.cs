using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.Pictures;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Events of all series.</summary>
public sealed class EventsController(CatalogDbContext catalog, LoadedSite loaded, RequestTime time) : Controller
{
    /// <summary>How many venues and speakers the overview names.</summary>
    private const int Mentions = 5;

    /// <summary>Lists the events of a series by year, newest first, page by page.</summary>
    public async Task<IActionResult> Index(string address, string category, [FromQuery] int? page, CancellationToken cancellation)
    {
        var events = catalog.Events.OfSeries(category);
        var years = await events.CountByYearAsync(cancellation);
        if (PagerViewModel.Open(page, years.Sum(year => year.Count), address) is not { } pager)
        {
            return NotFound();
        }

        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var shown = await events.NewestFirst().On(pager).Select(EventCardViewModel.Of).ToListAsync(cancellation);
        var counts = years.Select((year, index) => new YearCountViewModel(
            year.Year, year.Count, pager.LinkTo(years.Take(index).Sum(before => before.Count), string.Create(CultureInfo.InvariantCulture, $"#y{year.Year}"), address)));
        var overview = pager.Page > 1 ? null : EventOverviewViewModel.From(await catalog.SumUpAsync(category, Mentions, cancellation));
        return View(new EventListViewModel(category, intro, pager, shown.ByYear(e => e.Day), [.. counts], overview));
    }

    /// <summary>Shows an event.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        if (await catalog.Events.WithDetails().FindAtAsync(address, cancellation) is not { } post)
        {
            return NotFound();
        }

        var series = catalog.Events.OfSeries(post.Series);
        var url = SiteUrl.Root(loaded.Site.BaseUrl, Request) + SiteUrl.Encode(address);
        return View(new EventViewModel
        {
            Facts = EventFactsViewModel.From(post, time.Now),
            Description = post.Description,
            Mascot = SiteUrl.OfFile(post.MascotImage),
            LinkPreviewUrl = SiteUrl.Encode(CompanionAddress.LinkPreviewOf(address)),
            PosterUrl = SiteUrl.Encode(CompanionAddress.PosterOf(address)),
            QrCode = QrCodeWriter.Write(url),
            Share = new ShareViewModel(post.Title, url),
            Body = BodyHtml.Of(post.Body),
            PhotosUrl = loaded.Site.AlbumUrl(post.FlickrSetId),
            Sponsors = [.. (await catalog.Sponsors.ListOfAsync(post, cancellation)).Select(SponsorCardViewModel.From)],
            Neighbours = new NeighboursViewModel("Neighbours", await series.Before(post).FindLinkAsync(cancellation), await series.After(post).FindLinkAsync(cancellation)) { IsWide = true },
        });
    }

    /// <summary>Leads to the next event, to the home page while none is announced.</summary>
    [Route("/next")]
    public async Task<IActionResult> Next(CancellationToken cancellation) =>
        Redirect(await catalog.Events.FindNextAsync(time.Now, cancellation) is { } next ? SiteUrl.Encode(next.Address) : "/");
}
