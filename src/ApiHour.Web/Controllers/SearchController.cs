using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using ApiHour.Web.Feeds;
using ApiHour.Web.Feeds.Json;
using ApiHour.Web.Loading;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Controllers;

/// <summary>The search over everything.</summary>
public sealed class SearchController(CatalogDbContext catalog, LoadedSite loaded, IStringLocalizer<Words> words, SiteMeter meter, IOptions<StaticOptions> pages) : Controller
{
    /// <summary>Shows what was found, and the form; a value that cannot be read counts as none.</summary>
    /// <param name="q">The words.</param>
    /// <param name="kind">The only kind of page; null for all.</param>
    /// <param name="year">The only year; null for all.</param>
    /// <param name="page">Which part of what was found, from 1.</param>
    /// <param name="cancellation">Cancels the search.</param>
    [Route(BuiltInAddress.Search)]
    public async Task<IActionResult> Index(
        [FromQuery] string? q, [FromQuery] PageKind? kind, [FromQuery] int? year, [FromQuery] int page, CancellationToken cancellation)
    {
        var terms = SearchTerms.Parse(q);
        var filter = new SearchFilter(kind, year);
        var results = await catalog.SearchAsync(terms, filter, page, cancellation);
        if (!terms.IsEmpty)
        {
            meter.Search(found: results.Total > 0);
        }

        return View(SearchViewModel.From(terms, filter, results));
    }

    /// <summary>Writes what the browser searches where the site is static files, the latest first; elsewhere there is no such file.</summary>
    [Route(SearchUrl.OfEntries)]
    public async Task<IActionResult> Entries(CancellationToken cancellation)
    {
        if (!pages.Value.On)
        {
            return NotFound();
        }

        var entries = await catalog.ListSearchableAsync(cancellation);
        return File(JsonFormat.Write(entries.OrderByDescending(entry => entry.Day).Select(entry => SearchEntryJson.From(entry, words))), "application/json; charset=utf-8");
    }

    /// <summary>Tells browsers how to search here.</summary>
    [Route("/opensearch.xml")]
    public IActionResult Describe() =>
        File(OpenSearchWriter.Write(loaded.Site, SiteUrl.Root(loaded.Site.BaseUrl, Request)), "application/opensearchdescription+xml; charset=utf-8");
}
