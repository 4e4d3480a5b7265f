using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>What programs read: the feed, the site map and the word to robots.</summary>
public sealed class FeedsController(CatalogDbContext catalog, SiteClock clock) : Controller
{
    /// <summary>Writes the feed of the newest posts.</summary>
    [Route("/atom.xml")]
    public async Task<IActionResult> Atom(CancellationToken cancellation)
    {
        var site = await catalog.ReadSiteAsync(cancellation);
        var today = DateOnly.FromDateTime(clock.Now.Date);
        var writer = new AtomFeedWriter(site, SiteUrl.Root(site.BaseUrl, Request), clock.Zone);
        return File(writer.Write(await catalog.ListNewestAsync(today, cancellation)), "application/atom+xml; charset=utf-8");
    }

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
}
