using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.Texts;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Controllers;

/// <summary>What a preview knows of the whole folder; elsewhere there is no such page.</summary>
public sealed class PreviewController(
    CatalogDbContext catalog, LoadedSite loaded, CurrentSite current, RequestTime time, IOptions<PreviewOptions> preview, IHostApplicationLifetime lifetime) : Controller
{
    /// <summary>Lists what is missing.</summary>
    [Route(GapsViewModel.Url)]
    public IActionResult Missing(string? order) => preview.Value.On ? View(GapsViewModel.From(loaded.Report, isOldestFirst: order is "oldest")) : NotFound();

    /// <summary>Lists what is wrong, and what could be better.</summary>
    [Route(PreviewViewModel.Url)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => preview.Value.On
        ? View(PreviewViewModel.From(loaded.Report, path: null) with { KitUrl = await catalog.Events.FindNextAsync(time.Now, cancellation) is { } next ? KitViewModel.UrlOf(next.Address) : null })
        : NotFound();

    /// <summary>Shows the texts that announce an event.</summary>
    [Route(KitViewModel.Url + "/{**page}")]
    public async Task<IActionResult> Kit(string page, CancellationToken cancellation) =>
        preview.Value.On && await catalog.Events.WithDetails().FindAtAsync("/" + page, cancellation) is { } post
            ? View(new KitViewModel(LinkViewModel.ToPage(post.Title, post.Address), [.. new EventKit(loaded.Site, post, time.Now).List()]))
            : NotFound();

    /// <summary>Answers with a server-sent event once the content has been loaded again; at once if that happened after the asking page was made.</summary>
    /// <remarks>https://html.spec.whatwg.org/multipage/server-sent-events.html</remarks>
    [Route(PreviewViewModel.ChangesUrl)]
    public async Task<IActionResult> Changes(int? seen, CancellationToken cancellation)
    {
        if (!preview.Value.On)
        {
            return NotFound();
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        Response.ContentType = "text/event-stream";
        var next = current.NextChange;
        var change = seen is { } loads && loads != current.Loaded.Loads ? Task.CompletedTask : next;
        try
        {
            await Response.WriteAsync(": waiting\n\n", ending.Token);
            await Response.Body.FlushAsync(ending.Token);
            await change.WaitAsync(ending.Token);
            await Response.WriteAsync("data: changed\n\n", ending.Token);
        }
        catch (OperationCanceledException)
        {
            // The browser has left, or the site ends.
        }

        return new EmptyResult();
    }
}
