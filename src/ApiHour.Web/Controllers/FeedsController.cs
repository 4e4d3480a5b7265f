using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Hosting;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Controllers;

/// <summary>What programs read: the feeds, the site map and the word to robots.</summary>
public sealed class FeedsController(CatalogDbContext catalog, SiteClock clock, IStringLocalizer<Words> words) : Controller
{
    /// <summary>Writes the feed of all posts.</summary>
    [Route(FeedAddress.Atom)]
    public Task<IActionResult> Atom(CancellationToken cancellation, int page = 1) =>
        WriteAsync("/", "", [catalog.Events, catalog.Talks, catalog.Articles], page, cancellation);

    /// <summary>Leads who subscribed to a site of jekyll-feed to the feed.</summary>
    [Route(FeedAddress.JekyllFeed)]
    public IActionResult Jekyll() => RedirectPermanent(FeedAddress.Atom);

    /// <summary>Writes the feed of one series.</summary>
    public async Task<IActionResult> Series(string address, string category, CancellationToken cancellation, int page = 1) =>
        await catalog.Events.OfSeries(category).AnyAsync(cancellation)
            ? await WriteAsync(address, words[$"Series.{category}"], [catalog.Events.OfSeries(category)], page, cancellation)
            : NotFound();

    /// <summary>Writes the feed of talks.</summary>
    public async Task<IActionResult> Talks(string address, CancellationToken cancellation, int page = 1) =>
        await catalog.Talks.AnyAsync(cancellation) ? await WriteAsync(address, words["Talks"], [catalog.Talks], page, cancellation) : NotFound();

    /// <summary>Writes the site map.</summary>
    [Route("/sitemap.xml")]
    public async Task<IActionResult> Sitemap(CancellationToken cancellation)
    {
        var site = await catalog.ReadSiteAsync(cancellation);
        var addresses = await catalog.Addresses.OrderBy(a => a.Path).ToListAsync(cancellation);
        return File(SitemapWriter.Write(addresses, SiteUrl.Root(site.BaseUrl, Request)), "application/xml; charset=utf-8");
    }

    /// <summary>Lets robots in and shows them the map.</summary>
    [Route("/robots.txt")]
    public async Task<IActionResult> Robots(CancellationToken cancellation)
    {
        var site = await catalog.ReadSiteAsync(cancellation);
        return Content(string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nAllow: /\n\nSitemap: {SiteUrl.Root(site.BaseUrl, Request)}/sitemap.xml\n"), "text/plain");
    }

    private async Task<IActionResult> WriteAsync(string about, string subject, IReadOnlyList<IQueryable<Post>> kinds, int page, CancellationToken cancellation)
    {
        var keys = await kinds.ListKeysAsync(DateOnly.FromDateTime(clock.Now.Date), cancellation);
        var last = FeedQueries.LastPage(keys);
        if (!ModelState.IsValid || page < 1 || page > last)
        {
            return NotFound();
        }

        var site = await catalog.ReadSiteAsync(cancellation);
        var title = subject is "" ? site.FeedTitle : $"{site.FeedTitle} · {subject}";
        var posts = await kinds.ListPageAsync(keys, page, cancellation);
        var writer = new AtomFeedWriter(site, SiteUrl.Root(site.BaseUrl, Request), clock.Zone, words);
        return File(writer.Write(new AtomPage(FeedAddress.AtomOf(about), about, title, page, last, posts)), "application/atom+xml; charset=utf-8");
    }
}
