using Microsoft.Extensions.Options;

namespace ApiHour.Content.Catalog;

/// <summary>The file the catalog is kept in, or the memory that stands in for it.</summary>
public sealed class CatalogFile(IOptions<CatalogOptions> options)
{
    /// <summary>The connection string of the catalog that is current.</summary>
    public string ConnectionString { get; private set; } = options.Value.Path;
}
