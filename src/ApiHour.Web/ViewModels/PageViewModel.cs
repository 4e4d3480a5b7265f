using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>A page, or the introduction of a list.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the page, a BCP 47 tag; null for the site's.</param>
/// <param name="Description">Its beginning in a sentence or two, plain text; empty when it has no words.</param>
/// <param name="Body">What it says.</param>
public sealed record PageViewModel(string Title, string? Language, string Description, IHtmlContent Body)
{
    /// <summary>The photos' album; null for none.</summary>
    public string? PhotosUrl { get; init; }

    /// <summary>Makes the view of a page; null for none.</summary>
    public static PageViewModel? From(Page? page) =>
        page is null ? null : new PageViewModel(page.Title, page.Language, page.Description, BodyHtml.Of(page.Body));
}
