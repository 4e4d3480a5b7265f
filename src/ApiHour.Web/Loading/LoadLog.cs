using System.Diagnostics;
using ApiHour.Content;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Loading;

/// <summary>Tells operators about loads: in the log, as a measure and as a trace.</summary>
internal sealed partial class LoadLog(SiteMeter meter, IOptions<ContentOptions> content, TimeProvider clock, ILogger<LoadLog> logger)
{
    /// <summary>Nobody reads more than that in a log.</summary>
    private const int MostTold = 100;

    /// <summary>Begins to measure a load, which has failed unless it is told otherwise.</summary>
    public Entry Begin() => new(meter, clock, logger, content.Value.MaxLoss);

    /// <summary>Tells why a load that failed leaves the site as it was.</summary>
    public void Fail(Exception fault)
    {
        var reason = fault is DirectoryNotFoundException ? $"there is no content folder {content.Value.Path}" : fault.Message;
        LogFailed(logger, reason.ReplaceLineEndings(" ").TrimEnd('.'), fault.GetType().Name);
        LogFault(logger, fault);
    }

    [LoggerMessage("{Problem}")]
    private static partial void Tell(ILogger logger, LogLevel level, ContentProblem problem);

    [LoggerMessage(LogLevel.Warning, "{Count} more problems, which the command `check` lists")]
    private static partial void LogMore(ILogger logger, int count);

    [LoggerMessage(LogLevel.Information, "Loaded {Files} files: {Posts} posts, {Pages} pages, {Problems} problems, {Elapsed:0} ms")]
    private static partial void LogLoad(ILogger logger, int files, int posts, int pages, int problems, double elapsed);

    [LoggerMessage(LogLevel.Error, "The content is not loaded again: only {Posts} of {Current} posts would be left, and Content:MaxLoss is {MaxLoss}. If that is right, restart the site")]
    private static partial void LogRefused(ILogger logger, int posts, int current, double maxLoss);

    [LoggerMessage(LogLevel.Error, "The content could not be loaded again, so the site stays as it was: {Reason} ({Kind})")]
    private static partial void LogFailed(ILogger logger, string reason, string kind);

    [LoggerMessage(LogLevel.Debug, "The fault in full")]
    private static partial void LogFault(ILogger logger, Exception fault);

    /// <summary>One load, from its beginning until this is disposed of.</summary>
    internal sealed class Entry(SiteMeter meter, TimeProvider clock, ILogger logger, double maxLoss) : IDisposable
    {
        private readonly Activity? trace = SiteMeter.TraceLoad();
        private readonly long start = clock.GetTimestamp();
        private string outcome = "failed";

        /// <summary>Tells that the load has taken over, and what it found.</summary>
        public void Complete(ContentReport report)
        {
            outcome = "loaded";
            // The most serious first; those beyond the limit are only counted.
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

        /// <summary>Tells that the load would have lost too many posts.</summary>
        public void Refuse(ContentReport report, ContentReport current)
        {
            outcome = "refused";
            LogRefused(logger, report.Posts, current.Posts, maxLoss);
        }

        public void Dispose()
        {
            meter.Load(clock.GetElapsedTime(start), outcome);
            trace?.Dispose();
        }
    }
}
