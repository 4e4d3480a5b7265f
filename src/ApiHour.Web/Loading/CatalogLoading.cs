using System.Runtime.InteropServices;
using System.Threading.Channels;
using ApiHour.Content;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Loading;

/// <summary>Loads the content before the server listens, and again on SIGHUP or, if configured, when the folder has changed.</summary>
internal sealed class CatalogLoading(ContentLoader loader, CatalogFile catalog, CurrentSite site, FolderWatch watch, LoadLog log) : BackgroundService, IAsyncDisposable
{
    /// <summary>With fewer, the memory is not worth the pause of collecting it.</summary>
    private const int ManyPosts = 100;

    // Of one place: one load answers all who asked before it. Signals and requests may ask until the process ends.
    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource firstLoadEnd = new();

    private readonly TaskCompletionSource changing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task firstLoad = Task.CompletedTask;

    private Func<Task, Task, CancellationToken, Task> runBeside = (_, _, _) => Task.CompletedTask;

    private PosixSignalRegistration? hangUp;

    private ContentReport current = null!;

    /// <summary>Begins the first load while the host is still being set up; the host starts once it is done.</summary>
    /// <param name="runBeside">What the host does beside the load, given the load, a task that completes when it is to change the catalog, and the load's cancellation.</param>
    public void Begin(Func<Task, Task, CancellationToken, Task> runBeside)
    {
        this.runBeside = runBeside;
        hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true; // It would end the process.
            Ask();
        });
        watch.Begin();
        firstLoad = LoadAsync(stopping => loader.Load(stopping, () => changing.TrySetResult()), firstLoadEnd.Token);
    }

    /// <summary>Asks for the content to be loaded again.</summary>
    public void Ask() => asked.Writer.TryWrite(true);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (cancellationToken.Register(firstLoadEnd.Cancel))
        {
            await Task.WhenAll(firstLoad, runBeside(firstLoad, changing.Task, firstLoadEnd.Token));
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>Ends the first load, which would go on writing the catalog where the start has failed meanwhile.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!firstLoadEnd.IsCancellationRequested)
        {
            await firstLoadEnd.CancelAsync();
            // Its fault, if any, was told by the start.
            await firstLoad.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Dispose();
    }

    public override void Dispose()
    {
        hangUp?.Dispose();
        firstLoadEnd.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        Task[] tasks = [AnswerAsync(end.Token), watch.RunAsync(Ask, end.Token)];
        // They end only when the site stops, or by a fault, which then stops the site; a load must have ended before the site has.
        await Task.WhenAny(tasks);
        await end.CancelAsync();
        await Task.WhenAll(tasks);
    }

    private async Task AnswerAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await asked.Reader.ReadAsync(cancellation);
            await ReloadAsync(cancellation);
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
            log.Fail(fault);
        }
    }

    private async Task LoadAsync(Func<CancellationToken, ContentReport> load, CancellationToken cancellation)
    {
        using var entry = log.Begin();
        var isCurrent = false;
        try
        {
            // On a thread of its own: it would take one of the pool's from those that load in parallel, and the pool is slow to add another.
            var report = await Task.Factory.StartNew(() => load(cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            isCurrent = Take(report, entry);
            if (report.IsWhole && report.Posts > ManyPosts)
            {
                // The memory of the load is garbage now, and is not needed until the next one.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            }
        }
        finally
        {
            site.IsOutdated = !isCurrent;
        }
    }

    /// <summary>Lets the site show what was loaded, unless that was refused.</summary>
    private bool Take(ContentReport report, LoadLog.Entry entry)
    {
        if (report.IsRefused)
        {
            entry.Refuse(report, current);
            return false;
        }

        using var connection = catalog.Open();
        current = report;
        site.Read(connection, report);
        entry.Complete(report);
        return true;
    }
}
