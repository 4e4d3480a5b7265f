using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

/// <summary>What all pages show of the site, read once a load: even the page of status 500 has it without the catalog.</summary>
public sealed class CurrentSite
{
    /// <summary>The site's configuration.</summary>
    public Site Site { get; private set; } = new() { Title = "ApiHour", FeedTitle = "ApiHour", FeedAuthor = "ApiHour" };

    /// <summary>Head, navigation and foot of every page.</summary>
    public LayoutViewModel Layout { get; private set; } = LayoutViewModel.Empty;

    /// <summary>The pictures that pages show, by decoded address.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures { get; private set; } = new Dictionary<string, Picture>();

    /// <summary>Reads the catalog that is current.</summary>
    internal async Task ReadAsync(CatalogDbContext catalog, CancellationToken cancellation)
    {
        Site = await catalog.ReadSiteAsync(cancellation);
        Pictures = await catalog.Pictures.ToDictionaryAsync(picture => picture.Address, StringComparer.Ordinal, cancellation);
        Layout = LayoutViewModel.From(Site, await SiteNavigation.ReadAsync(catalog, cancellation), await SiteNavigation.ReadPagesAsync(catalog, cancellation));
    }
}
