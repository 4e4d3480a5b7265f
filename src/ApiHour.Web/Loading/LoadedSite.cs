using ApiHour.Content;
using ApiHour.Content.Catalog;
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
    public string ContentSecurityPolicy { get; } = PolicyOf(Site);

    /// <summary>What of the content folder is not for readers.</summary>
    public ExcludedPaths Excluded { get; } = new(Site.Exclude);

    /// <summary>Reads a catalog.</summary>
    internal static LoadedSite Read(SqliteConnection catalog)
    {
        var outline = SiteOutline.Read(catalog);
        var layout = LayoutViewModel.From(outline.Site, SiteNavigation.Of(outline), SiteNavigation.PagesOf(outline)) with { AnnouncementEnds = outline.AnnouncementEnds };
        return new LoadedSite(outline.Site, layout, outline.Pictures, outline.Turns, outline.Fingerprint);
    }

    /// <summary>What pages may load: files of the site, and frames from the hosts that the content shows.</summary>
    /// <remarks>https://www.w3.org/TR/CSP3/</remarks>
    private static string PolicyOf(Site site)
    {
        var frames = site.FrameHosts.Count == 0 ? "'none'" : string.Join(' ', site.FrameHosts.Select(host => $"https://{host} https://*.{host}"));
        return "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; manifest-src 'self'; media-src 'self'; "
            + $"script-src 'self'; style-src 'self'; frame-src {frames}";
    }
}
