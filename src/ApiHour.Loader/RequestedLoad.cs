using System.Text.Json;
using ApiHour.Content;
using ApiHour.Content.Apart;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Loader;

/// <summary>The load that <see cref="LoaderProcess"/> asks for.</summary>
internal static class RequestedLoad
{
    /// <summary>Brings the catalog up to date, and answers in a line.</summary>
    /// <param name="request">The line that says what is asked.</param>
    /// <param name="tell">Takes lines for the site, the answer last.</param>
    /// <returns>One of <see cref="LoaderExit"/>.</returns>
    public static int Run(string request, Action<string> tell)
    {
        var (content, path, fewestPosts, engine) = JsonSerializer.Deserialize(request, LoaderJson.Default.LoaderRequest)!;
        if (engine != SourceFingerprint.Engine)
        {
            return LoaderExit.OtherBuild;
        }

        var warnings = new WarningList<CatalogFile>();
        using var catalog = new CatalogFile(Options.Create(new CatalogOptions { Path = path }), warnings, isBorrowed: true);
        try
        {
            var report = new ContentLoader(Options.Create(content), catalog, TimeProvider.System).LoadHere(fewestPosts, () => tell(LoaderProcess.Changing), CancellationToken.None);
            tell(JsonSerializer.Serialize(new LoaderAnswer(report, report.IsWhole, report.IsRefused, report.Notes, warnings.Texts), LoaderJson.Default.LoaderAnswer));
            return LoaderExit.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return LoaderExit.Failure;
        }
    }
}
