using ApiHour.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ApiHour.Web.Commands;

/// <summary>The site of a content folder, for this program only: on a free port of this machine, with a temporary catalog.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo catalog;

    private LocalSite(WebApplication app, DirectoryInfo catalog)
    {
        this.app = app;
        this.catalog = catalog;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Loads the folder and serves it until disposed of; logs nothing but its end by a fault.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="settings">Further settings, such as <c>--Content:Drafts=true</c>.</param>
    /// <param name="cancellation">Cancels the load.</param>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public static async Task<LocalSite> StartAsync(string folder, IEnumerable<string> settings, CancellationToken cancellation)
    {
        var catalog = Directory.CreateTempSubdirectory("apihour-site-");
        WebApplication? app = null;
        try
        {
            app = SiteHost.Build(
            [
                $"--Content:Path={folder}", $"--Catalog:Path={Path.Combine(catalog.FullName, "catalog.db")}",
                "--urls=http://127.0.0.1:0", "--AllowedHosts=*", "--Limits:Burst=1000000", "--Limits:PerSecond=1000000", "--Metrics:Port=",
                "--Serilog:MinimumLevel:Default=Fatal", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal", .. settings,
            ]);
            await app.StartAsync(cancellation);
            return new LocalSite(app, catalog);
        }
        catch
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }

            catalog.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        finally
        {
            catalog.Delete(recursive: true);
        }
    }
}
