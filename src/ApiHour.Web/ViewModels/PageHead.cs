using System.Globalization;
using ApiHour.Content;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ApiHour.Web.ViewModels;

/// <summary>What a page's head says to browsers and link previews: what the view put into its <c>ViewData</c>, else what the site says.</summary>
/// <remarks>https://ogp.me</remarks>
public sealed record PageHead
{
    // What link previews can show.
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    /// <summary>The page's name.</summary>
    public required string Title { get; init; }

    /// <summary>The page's name with the site's.</summary>
    public required string FullTitle { get; init; }

    /// <summary>A sentence about the page, <c>ViewData["Description"]</c>; empty for none.</summary>
    public required string Description { get; init; }

    /// <summary>Open Graph's kind of page, <c>ViewData["Type"]</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The page's one address, absolute; null on the page of a fault.</summary>
    public string? Url { get; init; }

    /// <summary>Language and country, <c>fr_FR</c>: those of <c>ViewData["Language"]</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The link preview's picture, absolute: <c>ViewData["LinkPreview"]</c>, which the site draws, else <c>ViewData["Image"]</c> if previews support its type, else the site's own.</summary>
    public required string Image { get; init; }

    /// <summary>Whether <see cref="Image"/> was drawn by the site as a link preview.</summary>
    public required bool IsDrawn { get; init; }

    /// <summary>The day an article was published, <c>ViewData["PublishedOn"]</c>; null for other pages.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>Reads what a view says.</summary>
    public static PageHead Of(ViewDataDictionary page, LayoutViewModel site, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(context);
        var root = SiteUrl.Root(site.BaseUrl, context.Request);
        var own = page["Image"] is string image && Pictures.Contains(Path.GetExtension(image), StringComparer.OrdinalIgnoreCase) ? image : null;
        var drawn = page["LinkPreview"] as string ?? (own is null ? BuiltInAddress.SiteLinkPreview : null);
        var title = page["Title"] as string ?? site.Title;
        return new PageHead
        {
            Title = title,
            FullTitle = title == site.Title ? title : $"{title} · {site.Title}",
            Description = page["Description"] as string is { Length: > 0 } about ? about : site.Description,
            Type = page["Type"] as string ?? "website",
            Url = context.Response.StatusCode is StatusCodes.Status200OK ? root + SiteUrl.Encode(context.Request.Path.Value ?? "/") + page["Query"] : null,
            Locale = CultureInfo.CreateSpecificCulture(page["Language"] as string ?? site.Language).Name.Replace('-', '_'),
            Image = drawn is not null ? root + drawn : SiteUrl.IsOfSite(own) ? root + own : own!,
            IsDrawn = drawn is not null,
            PublishedOn = page["PublishedOn"] is DateOnly day ? DateWords.Machine(day) : null,
        };
    }
}
