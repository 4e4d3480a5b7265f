using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Benchmarks;

/// <summary>The catalog of a content folder, that of <c>Content__Path</c> or the repository's own.</summary>
internal sealed class TrialCatalog : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apihour-benchmark-").FullName;

    private readonly CatalogFile file;

    public TrialCatalog()
    {
        file = new CatalogFile(Options.Create(new CatalogOptions { Path = Path.Combine(folder, "catalog.db") }), NullLogger<CatalogFile>.Instance);
        Loader = new ContentLoader(Options.Create(new ContentOptions { Path = Environment.GetEnvironmentVariable("Content__Path") ?? Path.Combine(RootOf(AppContext.BaseDirectory), "Content") }), file, TimeProvider.System);
        Loader.Load(CancellationToken.None);
    }

    public ContentLoader Loader { get; }

    /// <summary>Opens the catalog as a request does.</summary>
    public CatalogDbContext Open() => CatalogDbContext.Read(file.Open());

    public void Dispose()
    {
        file.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string RootOf(string start) => File.Exists(Path.Combine(start, "ApiHour.sln")) ? start : RootOf(Path.GetDirectoryName(start)!);
}
