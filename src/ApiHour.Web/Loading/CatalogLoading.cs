using System.Runtime.InteropServices;
using System.Threading.Channels;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Caching;
using ApiHour.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Loading;

/// <summary>Loads the content before the server listens, and again on SIGHUP or, if configured, when the folder has changed.</summary>
internal sealed partial class CatalogLoading(
    ContentLoader loader, ContentGlance glance, IOptions<ContentOptions> content, CurrentSite site, SiteMeter meter, CatalogFile catalog, LastingPages pages, Rehearsal rehearsal, TimeProvider clock, ILogger<CatalogLoading> logger)
    : BackgroundService
{
    /// <summary>Nobody reads more than that in a log.</summary>
    private const int MostTold = 100;

    /// <summary>With fewer, the memory is not worth the pause of collecting it.</summary>
    private const int ManyPosts = 100;

    /// <summary>How often the folder is looked at; a file that is still being written has changed by the next time.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // Of one place: one load answers all who asked before it. Signals and requests may ask until the process ends.
    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource firstLoadEnd = new();

    private readonly TaskCompletionSource changing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task firstLoad = Task.CompletedTask;

    private PosixSignalRegistration? hangUp;

    private ContentReport current = null!;

    private string seen = "";

    /// <summary>Begins the first load while the host is still being set up; the host starts once it is done.</summary>
    public void Begin()
    {
        hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true; // It would end the process.
            Ask();
        });
        seen = content.Value.Watch ? glance.Take() : "";
        firstLoad = LoadAsync(stopping => loader.Load(stopping, () => changing.TrySetResult()), firstLoadEnd.Token);
    }

    /// <summary>Asks for the content to be loaded again.</summary>
    public void Ask() => asked.Writer.TryWrite(true);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (cancellationToken.Register(firstLoadEnd.Cancel))
        {
            await Task.WhenAll(firstLoad, RehearseAsync());
        }

        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        hangUp?.Dispose();
        firstLoadEnd.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Task[] work = content.Value.Watch ? [AnswerAsync(stoppingToken), WatchAsync(stoppingToken)] : [AnswerAsync(stoppingToken)];
        // These tasks end only when the site stops, or by a fault, which then stops the site.
        await await Task.WhenAny(work);
    }

    /// <summary>Rehearses beside the first load, unless that finds catalog and pages as they were.</summary>
    private async Task RehearseAsync()
    {
        await Task.WhenAny(firstLoad, changing.Task);
        if (changing.Task.IsCompleted || (firstLoad.IsCompletedSuccessfully && !pages.AreKept))
        {
            await rehearsal.RunAsync(firstLoadEnd.Token);
        }
    }

    private async Task AnswerAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await asked.Reader.ReadAsync(cancellation);
            await ReloadAsync(cancellation);
        }
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var before = seen;
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = glance.Take();
            if (now != seen && now == before)
            {
                seen = now;
                Ask();
            }

            before = now;
        }
    }

    private async Task ReloadAsync(CancellationToken cancellation)
    {
        try
        {
            await LoadAsync(stopping => loader.Reload(current, stopping), cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            LogFailed(logger, StartFault.Explain(fault));
        }
    }

    private async Task LoadAsync(Func<CancellationToken, ContentReport> load, CancellationToken cancellation)
    {
        using var trace = SiteMeter.TraceLoad();
        var (start, outcome) = (clock.GetTimestamp(), "failed");
        try
        {
            // On a thread of its own: it would take one of the pool's from those that load in parallel, and the pool is slow to add another.
            var report = await Task.Factory.StartNew(() => load(cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            Take(report, start);
            outcome = report.IsRefused ? "refused" : "loaded";
            if (report.IsWhole && report.Posts > ManyPosts)
            {
                // The memory of the load is garbage now, and is not needed until the next one.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            }
        }
        finally
        {
            site.IsOutdated = outcome is not "loaded";
            meter.Load(clock.GetElapsedTime(start), outcome);
        }
    }

    private void Take(ContentReport report, long start)
    {
        if (report.IsRefused)
        {
            LogRefused(logger, report.Posts, current.Posts, content.Value.MaxLoss);
            return;
        }

        current = report;
        using (var connection = catalog.Open())
        {
            site.Read(connection, report);
        }

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

    [LoggerMessage("{Problem}")]
    private static partial void Tell(ILogger logger, LogLevel level, ContentProblem problem);

    [LoggerMessage(LogLevel.Warning, "{Count} more problems, which the command `check` lists")]
    private static partial void LogMore(ILogger logger, int count);

    [LoggerMessage(LogLevel.Information, "Loaded {Files} files: {Posts} posts, {Pages} pages, {Problems} problems, {Elapsed:0} ms")]
    private static partial void LogLoad(ILogger logger, int files, int posts, int pages, int problems, double elapsed);

    [LoggerMessage(LogLevel.Error, "The content is not loaded again: only {Posts} of {Current} posts would be left, and Content:MaxLoss is {MaxLoss}. If that is right, restart the site")]
    private static partial void LogRefused(ILogger logger, int posts, int current, double maxLoss);

    [LoggerMessage(LogLevel.Error, "The content could not be loaded again, so the site stays as it was: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);
}
