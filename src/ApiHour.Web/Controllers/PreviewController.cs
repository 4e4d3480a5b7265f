using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Controllers;

/// <summary>What a preview knows of the whole folder; elsewhere there is no such page.</summary>
public sealed class PreviewController(CurrentSite current, IOptions<PreviewOptions> preview, IHostApplicationLifetime lifetime) : Controller
{
    /// <summary>Lists what is missing.</summary>
    [Route(GapsViewModel.Url)]
    public IActionResult Missing(string? order) => preview.Value.On ? View(GapsViewModel.From(current.Report, isOldestFirst: order is "oldest")) : NotFound();

    /// <summary>Lists what is wrong, and what could be better.</summary>
    [Route(PreviewViewModel.Url)]
    public IActionResult Index() => preview.Value.On ? View(PreviewViewModel.From(current.Report, path: null)) : NotFound();

    /// <summary>Answers once the content has been loaded again: server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html.</summary>
    [Route(PreviewViewModel.ChangesUrl)]
    public async Task<IActionResult> Changes(CancellationToken cancellation)
    {
        if (!preview.Value.On)
        {
            return NotFound();
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        Response.ContentType = "text/event-stream";
        var change = current.NextChange;
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
