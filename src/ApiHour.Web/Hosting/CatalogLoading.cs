using ApiHour.Content;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Hosting;

/// <summary>Loads the content before the server listens, and tells what was found.</summary>
internal sealed partial class CatalogLoading(
    ContentLoader loader, CurrentSite site, IServiceScopeFactory scopes, TimeProvider clock, ILogger<CatalogLoading> logger) : IHostedService
{
    /// <summary>More than that nobody reads in a log.</summary>
    private const int MostTold = 100;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var report = await Task.Run(() => loader.Load(cancellationToken), cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await site.ReadAsync(scope.ServiceProvider.GetRequiredService<CatalogDbContext>(), cancellationToken);
        // The gravest first: what is beyond the limit is one line.
        foreach (var problem in report.Problems.OrderByDescending(p => p.Severity).Take(MostTold))
        {
            Tell(logger, problem.Severity is ProblemSeverity.Error ? LogLevel.Error : LogLevel.Warning, problem);
        }

        if (report.Problems.Count > MostTold)
        {
            LogMore(logger, report.Problems.Count - MostTold);
        }

        LogLoad(logger, report.Files, report.Posts, report.Pages, report.Problems.Count, clock.GetElapsedTime(start).TotalMilliseconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage("{Problem}")]
    private static partial void Tell(ILogger logger, LogLevel level, ContentProblem problem);

    [LoggerMessage(LogLevel.Warning, "{Count} more problems, which the command `check` tells")]
    private static partial void LogMore(ILogger logger, int count);

    [LoggerMessage(LogLevel.Information, "Loaded {Files} files: {Posts} posts, {Pages} pages, {Problems} problems, {Elapsed:0} ms")]
    private static partial void LogLoad(ILogger logger, int files, int posts, int pages, int problems, double elapsed);
}
