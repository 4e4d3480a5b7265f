using System.Text.Json;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>What the process does that <see cref="LoaderProcess"/> starts.</summary>
public static class LoaderProgram
{
    /// <summary>The line that says that the catalog won't be kept, and that the rest of the work takes one core.</summary>
    internal const string Changing = "changing";

    /// <summary>Brings the catalog up to date.</summary>
    /// <param name="request">A line that says what is asked.</param>
    /// <param name="tell">Takes further lines for the site.</param>
    /// <returns>The line that answers; null where the content cannot be read, or the catalog not be written: the site tries it itself then, and tells what is wrong.</returns>
    public static string? Load(string request, Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        var (content, path, fewestPosts) = JsonSerializer.Deserialize(request, LoaderJson.Default.LoaderRequest)!;
        var warnings = new WarningList();
        using var catalog = new CatalogFile(Options.Create(new CatalogOptions { Path = path }), warnings, isBorrowed: true);
        try
        {
            var report = new ContentLoader(Options.Create(content), catalog, TimeProvider.System).LoadHere(fewestPosts, () => tell(Changing), CancellationToken.None);
            return JsonSerializer.Serialize(new LoaderAnswer(report, report.IsWhole, report.IsRefused, report.Notes, warnings.Messages), LoaderJson.Default.LoaderAnswer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return null;
        }
    }

    /// <summary>Keeps warnings for the site, which logs them.</summary>
    private sealed class WarningList : ILogger<CatalogFile>
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Messages.Add(formatter(state, exception));
    }
}
