using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.Pictures;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Controllers;

/// <summary>The pictures that stand for a page where others link to it.</summary>
public sealed class LinkPreviewsController(CatalogDbContext catalog, LoadedSite loaded, DrawingDesk desk, IStringLocalizer<Words> words) : Controller
{
    private const string RetryAfterSeconds = "5";

    /// <summary>Draws the preview of the site.</summary>
    [Route(BuiltInAddress.SiteLinkPreview)]
    public Task<IActionResult> Site(CancellationToken cancellation) =>
        DrawAsync(new LinkPreview("", loaded.Site.Title, "", loaded.Site.Description, ""), cancellation);

    /// <summary>Draws the preview of an event.</summary>
    public async Task<IActionResult> Event(string address, CancellationToken cancellation)
    {
        if (await catalog.Events.FindAtAsync(address, cancellation) is not { } post)
        {
            return NotFound();
        }

        var when = post.Status is EventStatus.Postponed ? words["NewDateToCome"].Value : DateWords.When(post);
        var where = post.IsOnline ? words["Online"].Value : post.VenueName ?? post.VenueAddress?.Text ?? "";
        var notice = post.Status is EventStatus.Scheduled ? "" : words[post.Status.ToString()].Value;
        return await DrawAsync(new LinkPreview(loaded.Site.Title, WithoutSite(post.Title), DateWords.Capitalise(when), where, notice), cancellation);
    }

    /// <summary>Draws the preview of a talk.</summary>
    public async Task<IActionResult> Talk(string address, CancellationToken cancellation)
    {
        if (await catalog.Talks.Include(t => t.Event).Include(t => t.Speakers).FindAtAsync(address, cancellation) is not { } talk)
        {
            return NotFound();
        }

        var speakers = string.Join(", ", talk.Speakers.OrderBy(part => part.Position).Select(part => part.BilledAs));
        string?[] given = [talk.Event is { } post ? WithoutSite(post.Title) : null, talk.GivenOn is { } day ? DateWords.Of(day) : null];
        return await DrawAsync(new LinkPreview(loaded.Site.Title, talk.Title, speakers, string.Join(" · ", given.OfType<string>()), ""), cancellation);
    }

    /// <summary>A title that begins with the site's name need not say it twice.</summary>
    private string WithoutSite(string title) =>
        title.StartsWith(loaded.Site.Title + " ", StringComparison.OrdinalIgnoreCase) ? title[loaded.Site.Title.Length..].Trim() : title;

    private async Task<IActionResult> DrawAsync(LinkPreview preview, CancellationToken cancellation)
    {
        if (await desk.DrawAsync(preview, () => LinkPreviewWriter.Write(preview), cancellation) is not { } picture)
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        Response.Headers.CacheControl = "public, max-age=3600";
        return picture.Answer();
    }
}
