using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>Head, navigation and foot of every page.</summary>
public sealed record LayoutViewModel
{
    /// <summary>The layout before the first load.</summary>
    public static LayoutViewModel Empty { get; } = new() { Title = "ApiHour", FeedTitle = "ApiHour" };

    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about the site; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The public root without a last slash; empty to use the one that was asked.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The language of the content, a BCP 47 tag.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The feed's title.</summary>
    public required string FeedTitle { get; init; }

    /// <summary>The address to write to; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The banner; null for none.</summary>
    public LinkViewModel? Announcement { get; init; }

    /// <summary>When the event that the banner announces is over, and the banner with it; null when it announces none.</summary>
    public DateTimeOffset? AnnouncementEnds { get; init; }

    /// <summary>Whether the pages will be files on a host that answers no question.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The main links.</summary>
    public IReadOnlyList<NavigationLinkViewModel> Navigation { get; init; } = [];

    /// <summary>The lists that the navigation leaves out.</summary>
    public IReadOnlyList<NavigationLinkViewModel> Lists { get; init; } = [];

    /// <summary>The pages that the navigation leaves out.</summary>
    public IReadOnlyList<LinkViewModel> Pages { get; init; } = [];

    /// <summary>The lists with a feed beside that of all posts: each series and the talks.</summary>
    public IReadOnlyList<NavigationLinkViewModel> Feeds { get; init; } = [];

    /// <summary>The accounts elsewhere.</summary>
    public IReadOnlyList<LinkViewModel> Social { get; init; } = [];

    /// <summary>Makes the layout of a site; its own navigation wins over the derived one.</summary>
    public static LayoutViewModel From(Site site, IReadOnlyList<NavigationLinkViewModel> derived, IReadOnlyList<LinkViewModel> pages)
    {
        ArgumentNullException.ThrowIfNull(site);
        IReadOnlyList<NavigationLinkViewModel> navigation = site.Navigation is []
            ? derived
            : [.. site.Navigation.Select(link => new NavigationLinkViewModel("", link.Title, SiteUrl.OfWritten(link.Url)))];
        return new LayoutViewModel
        {
            Title = site.Title,
            Description = site.Description,
            BaseUrl = site.BaseUrl,
            Language = site.Language,
            FeedTitle = site.FeedTitle,
            Email = site.Email,
            Announcement = site.Announcement is { } banner ? new LinkViewModel(banner.Title, SiteUrl.OfWritten(banner.Url)) : null,
            Navigation = navigation,
            Lists = [.. derived.Where(list => navigation.All(link => link.Url != list.Url))],
            Pages = [.. pages.Where(page => navigation.All(link => link.Url != page.Url))],
            Feeds = [.. derived.Where(list => list.FeedUrl is not null)],
            Social = [.. site.Social.Select(link => new LinkViewModel(link.Title, SiteUrl.OfWritten(link.Url)))],
        };
    }

    /// <summary>The layout as of a moment: without the banner of an event that is over.</summary>
    public LayoutViewModel At(DateTimeOffset now) => AnnouncementEnds <= now ? this with { Announcement = null } : this;
}
