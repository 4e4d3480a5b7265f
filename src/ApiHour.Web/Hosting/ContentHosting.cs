using System.Security.Cryptography;
using System.Text;
using ApiHour.Content;
using ApiHour.Content.Apart;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Web.Caching;
using ApiHour.Web.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>The content folder and its catalog.</summary>
internal static class ContentHosting
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration("Content")
            .PostConfigure(content => (content.Path, content.Url) = (ContentAt(content.Path), content.Url.TrimEnd('/')))
            .Validate(content => !File.Exists(content.Path), "Content:Path names a file; name the folder that holds _config.yml and _posts.")
            .Validate(content => content.Url is "" || WebAddress.IsRoot(content.Url), "Content:Url is not the root of a host; write one such as https://example.org.")
            .Validate(content => content.MaxLoss is >= 0 and <= 1, "Content:MaxLoss is not a share; write a number from 0 to 1.");
        services.AddOptions<CatalogOptions>().BindConfiguration("Catalog")
            .PostConfigure<IOptions<ContentOptions>>((catalog, content) => catalog.Path = CatalogAt(catalog.Path, content.Value.Path))
            .Validate(catalog => !IsDevice(catalog.Path), "Catalog:Path names a device; name a file, such as catalog.db.")
            .Validate(catalog => !Directory.Exists(catalog.Path), "Catalog:Path names a folder; name a file in it, such as catalog.db.");
        services.AddOptions<PreviewOptions>().BindConfiguration("Preview");
        services.AddOptions<StaticOptions>().BindConfiguration("Static");
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CatalogFile>();
        if (LoaderProcess.FindProgram() is { } program)
        {
            services.AddSingleton(provider => new LoaderProcess(program, provider.GetRequiredService<ILogger<LoaderProcess>>()));
        }

        services.AddSingleton<ContentLoader>();
        services.AddSingleton<ContentGlance>();
        services.AddSingleton<CurrentSite>();
        services.AddSingleton<ContentFileProvider>();
        services.AddSingleton<SiteClock>();
        services.AddScoped(provider => new RequestTime(provider.GetRequiredService<SiteClock>().Now));
        services.AddTransient(provider => provider.GetRequiredService<LoadedSite>().Layout.At(provider.GetRequiredService<RequestTime>().Now) with
        {
            IsStatic = provider.GetRequiredService<IOptions<StaticOptions>>().Value.On,
        });
        services.AddSingleton<Rehearsal>();
        services.AddSingleton<FolderWatch>();
        services.AddSingleton<LoadLog>();
        services.AddSingleton<CatalogLoading>();
        services.AddHostedService(provider => provider.GetRequiredService<CatalogLoading>());
        // A request has one connection: all that it reads and shows is of one load, though another puts its catalog in place meanwhile.
        services.AddScoped(Open);
        services.AddScoped(provider => CatalogDbContext.Read(provider.GetRequiredService<SqliteConnection>()));
        services.AddScoped(ReadSite);
    }

    /// <summary>Whether a start is likely to find its pages kept.</summary>
    public static bool HasLastingPages(IConfiguration configuration) =>
        File.Exists(LastingPages.PathFor(CatalogAt(configuration["Catalog:Path"] ?? "", ContentAt(configuration["Content:Path"] ?? ""))));

    /// <summary>Opens the catalog; has it made anew when it is gone.</summary>
    private static SqliteConnection Open(IServiceProvider provider)
    {
        try
        {
            return provider.GetRequiredService<CatalogFile>().Open();
        }
        catch (SqliteException)
        {
            provider.GetRequiredService<CatalogLoading>().Ask();
            throw;
        }
    }

    /// <summary>Reads the site that the request's catalog tells of; takes that of the last load where the catalog can't be read, so that the page which says so has it.</summary>
    private static LoadedSite ReadSite(IServiceProvider provider)
    {
        var current = provider.GetRequiredService<CurrentSite>();
        try
        {
            return current.Of(provider.GetRequiredService<SqliteConnection>());
        }
        catch (SqliteException)
        {
            return current.Loaded;
        }
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static string ContentAt(string configured) => Path.GetFullPath(configured is "" ? Path.Combine(SiteFolders.Root, "Content") : configured);

    private static string CatalogAt(string configured, string content) => Path.GetFullPath(configured is "" ? DefaultCatalogOf(content) : configured);

    /// <summary>One catalog a content folder, so that two checkouts never overwrite each other's.</summary>
    private static string DefaultCatalogOf(string content)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4));
        return Path.Combine(folder is "" ? Path.GetTempPath() : folder, "apihour", $"catalog-{name}.db");
    }
}
