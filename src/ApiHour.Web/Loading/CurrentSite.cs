using ApiHour.Content;
using ApiHour.Content.Catalog;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Loading;

/// <summary>The site as the last load found it. A request does not ask here: it takes the <see cref="LoadedSite"/> of its own catalog.</summary>
public sealed class CurrentSite
{
    private TaskCompletionSource nextChange = NextChangeSource();

    /// <summary>What the last load found.</summary>
    public LoadedSite Loaded { get; private set; } = LoadedSite.None;

    /// <summary>The site's configuration.</summary>
    public Site Site => Loaded.Site;

    /// <summary>What the load told.</summary>
    public ContentReport Report => Loaded.Report;

    /// <summary>Whether the last load was refused or failed: pages say what they said before it.</summary>
    public bool IsOutdated { get; internal set; }

    /// <summary>Completes once the content has been loaded again.</summary>
    public Task NextChange => nextChange.Task;

    /// <summary>Reads the catalog that is current.</summary>
    internal void Read(SqliteConnection catalog, ContentReport report)
    {
        Loaded = LoadedSite.Read(catalog) with { Report = report, Loads = Loaded.Loads + 1 };
        Interlocked.Exchange(ref nextChange, NextChangeSource()).SetResult();
    }

    /// <summary>The site as the load of a catalog found it: not the last one while a load takes over, when the catalog is a moment ahead or behind.</summary>
    internal LoadedSite Of(SqliteConnection catalog)
    {
        var last = Loaded;
        return last.Fingerprint == SiteOutline.ReadFingerprint(catalog) ? last : LoadedSite.Read(catalog) with { Report = last.Report, Loads = last.Loads };
    }

    private static TaskCompletionSource NextChangeSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
