using System.Text.Json;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>What the process does that <see cref="LoaderProcess"/> starts.</summary>
public static class LoaderProgram
{
    /// <summary>The line that says that the catalog won't be kept, and that the rest of the work takes one core.</summary>
    internal const string Changing = "changing";

    /// <summary>Brings the catalog up to date, and answers in a line.</summary>
    /// <param name="request">The line that says what is asked.</param>
    /// <param name="tell">Takes lines for the site, the answer last.</param>
    /// <returns>One of <see cref="LoaderExit"/>.</returns>
    public static int Run(string request, Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        var (content, path, fewestPosts, engine) = JsonSerializer.Deserialize(request, LoaderJson.Default.LoaderRequest)!;
        if (engine != SourceFingerprint.Engine)
        {
            return LoaderExit.OtherBuild;
        }

        var warnings = new WarningList<CatalogFile>();
        using var catalog = new CatalogFile(Options.Create(new CatalogOptions { Path = path }), warnings, isBorrowed: true);
        try
        {
            var report = new ContentLoader(Options.Create(content), catalog, TimeProvider.System).LoadHere(fewestPosts, () => tell(Changing), CancellationToken.None);
            tell(JsonSerializer.Serialize(new LoaderAnswer(report, report.IsWhole, report.IsRefused, report.Notes, warnings.Texts), LoaderJson.Default.LoaderAnswer));
            return LoaderExit.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return LoaderExit.Failure;
        }
    }
}
