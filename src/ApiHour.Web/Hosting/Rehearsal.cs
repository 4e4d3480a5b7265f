using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Web.Caching;
using ApiHour.Web.Controllers;
using ApiHour.Web.Loading;

namespace ApiHour.Web.Hosting;

/// <summary>Requests the home page while the content is loaded, so that the code pages need is compiled by the time there is content to show.</summary>
internal sealed class Rehearsal(IServiceScopeFactory scopes, LastingPages pages)
{
    /// <summary>EF Core's preparation is shared by the whole process.</summary>
    private static readonly Lazy<Task> Asked = new(() => Task.Run(AskAsync));

    private IApplicationBuilder? site;

    /// <summary>Runs the queries of a page, which needs no host, so that EF Core compiles them while the host is built.</summary>
    public static void Begin() => _ = Asked.Value;

    /// <summary>Says which site is rehearsed.</summary>
    public void Use(IApplicationBuilder pipeline) => site = pipeline;

    /// <summary>Rehearses beside the first load, unless that finds catalog and pages as they were.</summary>
    /// <param name="load">The load.</param>
    /// <param name="changing">Completes when the load is to change the catalog.</param>
    /// <param name="cancellation">Ends the rehearsal.</param>
    public async Task RunBesideAsync(Task load, Task changing, CancellationToken cancellation)
    {
        await Task.WhenAny(load, changing);
        if (changing.IsCompleted || (load.IsCompletedSuccessfully && !pages.AreKept))
        {
            await RunAsync(cancellation);
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = cancellation,
            Request = { Method = HttpMethods.Get, Scheme = Uri.UriSchemeHttp, Host = new HostString("localhost"), Path = "/" },
        };
        RehearsalMark.Put(context);
        // The host builds the pipeline only once the content is loaded.
        await site!.Build()(context);
        if (Asked.IsValueCreated)
        {
            // It has run the same queries and is done by now; awaited so that its faults surface.
            await Asked.Value.WaitAsync(cancellation);
        }
    }

    private static async Task AskAsync()
    {
        await using var connection = EmptyCatalog.Open();
        await using var catalog = CatalogDbContext.Read(connection);
        using var home = new HomeController(catalog, new RequestTime(TimeProvider.System.GetUtcNow()));
        await home.Index("/", CancellationToken.None);
    }
}
