using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The search over everything.</summary>
public sealed class SearchController(CatalogDbContext catalog, SiteMeter meter) : Controller
{
    /// <summary>Shows what was found, and the form; a value that cannot be read counts as none.</summary>
    /// <param name="q">The words.</param>
    /// <param name="kind">The only kind of page; null for all.</param>
    /// <param name="year">The only year; null for all.</param>
    /// <param name="page">Which part of what was found, from 1.</param>
    /// <param name="cancellation">Cancels the search.</param>
    [Route("/search")]
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

    /// <summary>Tells browsers how to search here.</summary>
    [Route("/opensearch.xml")]
    public async Task<IActionResult> Describe(CancellationToken cancellation)
    {
        var site = await catalog.ReadSiteAsync(cancellation);
        return File(OpenSearchWriter.Write(site, SiteUrl.Root(site.BaseUrl, Request)), "application/opensearchdescription+xml; charset=utf-8");
    }
}
