using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>The blog.</summary>
public sealed class ArticlesController(CatalogDbContext catalog, LoadedSite loaded) : Controller
{
    /// <summary>Lists articles, newest first, page by page: those of a category, or all.</summary>
    public async Task<IActionResult> Index(string address, string? category, [FromQuery] int? page, CancellationToken cancellation)
    {
        var articles = catalog.Articles.Where(a => category == null || a.Category == category);
        if (PagerViewModel.Open(page, await articles.CountAsync(cancellation), address) is not { } pager)
        {
            return NotFound();
        }

        var intro = PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation));
        var shown = await articles.NewestFirst().On(pager).Select(ArticleCardViewModel.Of).ToListAsync(cancellation);
        return View(new ArticleListViewModel(intro, pager, shown));
    }

    /// <summary>Shows an article.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        if (await catalog.Articles.FindAtAsync(address, cancellation) is not { } article)
        {
            return NotFound();
        }

        var share = new ShareViewModel(article.Title, SiteUrl.Root(loaded.Site.BaseUrl, Request) + SiteUrl.Encode(address));
        var neighbours = new NeighboursViewModel(
            "NeighbouringArticles", await catalog.Articles.Before(article).FindLinkAsync(cancellation), await catalog.Articles.After(article).FindLinkAsync(cancellation));
        return View(new ArticleViewModel(article.Title, article.Language, article.Description, article.AnnouncedOn, BodyHtml.Of(article.Body), share, neighbours));
    }
}
