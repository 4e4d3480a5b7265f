using System.Globalization;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Loading;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Controllers;

/// <summary>What programs read: the feeds, the site map and the word to robots.</summary>
public sealed class FeedsController(CatalogDbContext catalog, LoadedSite loaded, RequestTime time, IStringLocalizer<Words> words) : Controller
{
    /// <summary>Writes the feed of all posts.</summary>
    [Route(BuiltInAddress.Atom)]
    public Task<IActionResult> Atom(CancellationToken cancellation, [FromQuery] int page = 1) =>
        WriteAsync("/", "", [catalog.Events, catalog.Talks, catalog.Articles], page, cancellation);

    /// <summary>Redirects subscribers of a site made with jekyll-feed to the feed.</summary>
    [Route(BuiltInAddress.JekyllFeed)]
    public IActionResult Jekyll() => RedirectPermanent(BuiltInAddress.Atom + Request.QueryString);

    /// <summary>Writes the feed of one series.</summary>
    public async Task<IActionResult> Series(string address, string category, CancellationToken cancellation, [FromQuery] int page = 1) =>
        await catalog.Events.OfSeries(category).AnyAsync(cancellation)
            ? await WriteAsync(address, words[SiteNavigation.SeriesWord(category)], [catalog.Events.OfSeries(category)], page, cancellation)
            : NotFound();

    /// <summary>Writes the feed of talks.</summary>
    public async Task<IActionResult> Talks(string address, CancellationToken cancellation, [FromQuery] int page = 1) =>
        await catalog.Talks.AnyAsync(cancellation) ? await WriteAsync(address, words["Talks"], [catalog.Talks], page, cancellation) : NotFound();

    /// <summary>Writes the site map, of a large site the index of its parts.</summary>
    [Route(BuiltInAddress.Sitemap)]
    public async Task<IActionResult> Sitemap(CancellationToken cancellation)
    {
        var (parts, root) = await ReadMapAsync(cancellation);
        return Map(parts is [var whole] ? SitemapWriter.Write(whole, root) : SitemapWriter.WriteIndex(parts, root));
    }

    /// <summary>Writes a part of the map of a large site.</summary>
    [Route("/sitemap-{number:int:min(1)}.xml")]
    public async Task<IActionResult> SitemapPart(int number, CancellationToken cancellation)
    {
        var (parts, root) = await ReadMapAsync(cancellation);
        return parts.Count > 1 && number <= parts.Count ? Map(SitemapWriter.Write(parts[number - 1], root)) : NotFound();
    }

    /// <summary>Lets robots in and shows them the map.</summary>
    [Route("/robots.txt")]
    public IActionResult Robots() =>
        Content(string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nAllow: /\n\nSitemap: {SiteUrl.Root(loaded.Site.BaseUrl, Request)}{BuiltInAddress.Sitemap}\n"), "text/plain");

    private async Task<(IReadOnlyList<IReadOnlyList<SiteAddress>> Parts, string Root)> ReadMapAsync(CancellationToken cancellation)
    {
        var root = SiteUrl.Root(loaded.Site.BaseUrl, Request);
        return (SitemapWriter.Split(await catalog.Addresses.OrderBy(a => a.Path).ToListAsync(cancellation), root), root);
    }

    private FileContentResult Map(byte[] map) => File(map, "application/xml; charset=utf-8");

    private async Task<IActionResult> WriteAsync(string about, string subject, IReadOnlyList<IQueryable<Post>> kinds, int page, CancellationToken cancellation)
    {
        var last = await kinds.CountPagesAsync(time.Today, cancellation);
        if (!ModelState.IsValid || page < 1 || page > last)
        {
            return NotFound();
        }

        var site = loaded.Site;
        var title = subject is "" ? site.FeedTitle : $"{site.FeedTitle} · {subject}";
        var posts = await kinds.ListPageAsync(time.Today, page, cancellation);
        var writer = new AtomFeedWriter(site, SiteUrl.Root(site.BaseUrl, Request), SiteClock.ZoneOf(site), words);
        return File(writer.Write(new AtomPage(CompanionAddress.AtomOf(about), about, title, page, last, posts)), "application/atom+xml; charset=utf-8");
    }
}
