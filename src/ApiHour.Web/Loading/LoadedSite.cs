using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Loading;

/// <summary>What all pages show of the site, as one load found it.</summary>
/// <param name="Site">The site's configuration.</param>
/// <param name="Layout">Head, navigation and foot of every page.</param>
/// <param name="Pictures">The pictures that pages show, by decoded address.</param>
/// <param name="Turns">The moments at which pages change by themselves, in order: an event begins or ends, or its registration opens.</param>
/// <param name="Fingerprint">That of the catalog it was read from; empty before the first load.</param>
public sealed record LoadedSite(
    Site Site, LayoutViewModel Layout, IReadOnlyDictionary<string, Picture> Pictures, IReadOnlyList<DateTimeOffset> Turns, string Fingerprint)
{
    /// <summary>The site before the first load.</summary>
    public static LoadedSite None { get; } = new(Site.Unknown, LayoutViewModel.Empty, new Dictionary<string, Picture>(), [], "");

    /// <summary>What the load told.</summary>
    public ContentReport Report { get; init; } = new(0, 0, 0, []);

    /// <summary>How often the content had been loaded by then.</summary>
    public int Loads { get; init; }

    /// <summary>What pages may load, as the header of that name says it.</summary>
    public string ContentSecurityPolicy { get; } = SiteHeaders.PolicyOf(Site);

    /// <summary>Reads a catalog.</summary>
    internal static LoadedSite Read(SqliteConnection catalog)
    {
        var outline = SiteOutline.Read(catalog);
        var layout = LayoutViewModel.From(outline.Site, SiteNavigation.Of(outline), SiteNavigation.PagesOf(outline)) with { AnnouncementEnds = outline.AnnouncementEnds };
        return new LoadedSite(outline.Site, layout, outline.Pictures, outline.Turns, outline.Fingerprint);
    }
}
