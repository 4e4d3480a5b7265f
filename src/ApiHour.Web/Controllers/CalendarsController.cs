using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Loading;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace ApiHour.Web.Controllers;

/// <summary>Events in one's own calendar.</summary>
public sealed class CalendarsController(CatalogDbContext catalog, LoadedSite loaded, IStringLocalizer<Words> words) : Controller
{
    /// <summary>Explains how to subscribe.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation)
    {
        var root = SiteUrl.Root(loaded.Site.BaseUrl, Request);
        var series = await catalog.ListSeriesAsync(cancellation);
        return View(new CalendarViewModel(
            PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
            new CalendarAddressViewModel("CalendarOfAll", root + BuiltInAddress.Calendar),
            [.. series.Select(list => new CalendarAddressViewModel(SiteNavigation.SeriesWord(list.Category), root + SiteUrl.Encode(CompanionAddress.CalendarOf(list)!)))]));
    }

    /// <summary>Writes the calendar of all events.</summary>
    [Route(BuiltInAddress.Calendar)]
    public Task<IActionResult> All(CancellationToken cancellation) => WriteAsync("", catalog.Events, cancellation);

    /// <summary>Writes the calendar of one series.</summary>
    public async Task<IActionResult> Series(string category, CancellationToken cancellation) =>
        await catalog.Events.OfSeries(category).AnyAsync(cancellation)
            ? await WriteAsync(words[SiteNavigation.SeriesWord(category)], catalog.Events.OfSeries(category), cancellation)
            : NotFound();

    /// <summary>Writes the calendar of the events at which one person speaks.</summary>
    public async Task<IActionResult> Speaker(string address, CancellationToken cancellation) =>
        await catalog.Speakers.SingleOrDefaultAsync(s => s.Address == address, cancellation) is { } speaker
            ? await WriteAsync(speaker.Name, await catalog.Events.OfSpeakerAsync(address, cancellation), cancellation)
            : NotFound();

    /// <summary>Writes one event; there is nothing to write while it has no date.</summary>
    public async Task<IActionResult> Event(string address, CancellationToken cancellation)
    {
        if (await catalog.Events.Where(e => e.Address == address).ListDatedAsync(cancellation) is not [var post])
        {
            return NotFound();
        }

        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(post.Slug + ".ics");
        Response.Headers.ContentDisposition = disposition.ToString();
        return Calendar(Writer().Write(post));
    }

    private async Task<IActionResult> WriteAsync(string subject, IQueryable<EventPost> events, CancellationToken cancellation)
    {
        var name = subject is "" ? loaded.Site.Title : $"{loaded.Site.Title} · {subject}";
        return Calendar(Writer().Write(name, await events.ListDatedAsync(cancellation)));
    }

    private CalendarWriter Writer() => new(loaded.Site, SiteUrl.Root(loaded.Site.BaseUrl, Request), SiteClock.ZoneOf(loaded.Site), words);

    private FileContentResult Calendar(byte[] calendar) => File(calendar, "text/calendar; charset=utf-8");
}
