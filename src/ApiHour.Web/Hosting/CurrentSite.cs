using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Hosting;

/// <summary>What all pages show of the site, read once a load: even the page of status 500 has it without the catalog.</summary>
public sealed class CurrentSite
{
    private State current = new(Site.Unknown, LayoutViewModel.Empty, new Dictionary<string, Picture>(), new ContentReport(0, 0, 0, []), [], 0);

    private TaskCompletionSource nextChange = NextChangeSource();

    /// <summary>The site's configuration.</summary>
    public Site Site => current.Site;

    /// <summary>Head, navigation and foot of every page.</summary>
    public LayoutViewModel Layout => current.Layout;

    /// <summary>The pictures that pages show, by decoded address.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures => current.Pictures;

    /// <summary>What pages may load, as the header of that name says it.</summary>
    public string ContentSecurityPolicy => current.ContentSecurityPolicy;

    /// <summary>The moments at which pages change by themselves, in order: an event begins or ends, or its registration opens.</summary>
    public IReadOnlyList<DateTimeOffset> Turns => current.Turns;

    /// <summary>What the load told.</summary>
    public ContentReport Report => current.Report;

    /// <summary>How often the content has been loaded.</summary>
    public int Loads => current.Loads;

    /// <summary>Whether the last load was refused or failed: pages say what they said before it.</summary>
    public bool IsOutdated { get; internal set; }

    /// <summary>Completes once the content has been loaded again.</summary>
    public Task NextChange => nextChange.Task;

    /// <summary>Reads the catalog that is current.</summary>
    internal async Task ReadAsync(CatalogDbContext catalog, ContentReport report, CancellationToken cancellation)
    {
        var site = await catalog.ReadSiteAsync(cancellation);
        var pictures = await catalog.Pictures.ToDictionaryAsync(picture => picture.Address, StringComparer.Ordinal, cancellation);
        var layout = LayoutViewModel.From(site, await SiteNavigation.ReadAsync(catalog, cancellation), await SiteNavigation.ReadPagesAsync(catalog, cancellation));
        var events = await catalog.Events.Select(e => new { e.Start, e.OverAt, e.RegistrationOpens }).ToListAsync(cancellation);
        var turns = events.SelectMany(e => new[] { e.Start, e.OverAt, e.RegistrationOpens }).OfType<DateTimeOffset>().Order();
        current = new State(site, layout, pictures, report, [.. turns], current.Loads + 1);
        Interlocked.Exchange(ref nextChange, NextChangeSource()).SetResult();
    }

    private static TaskCompletionSource NextChangeSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What changes at once.</summary>
    private sealed record State(
        Site Site, LayoutViewModel Layout, IReadOnlyDictionary<string, Picture> Pictures, ContentReport Report, IReadOnlyList<DateTimeOffset> Turns, int Loads)
    {
        public string ContentSecurityPolicy { get; } = SiteHeaders.PolicyOf(Site);
    }
}
