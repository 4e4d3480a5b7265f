namespace ApiHour.Content.Catalog;

/// <summary>Where the catalog is kept; the configuration section <c>Catalog</c>.</summary>
public sealed class CatalogOptions
{
    /// <summary>The catalog's file; empty to keep the catalog in memory.</summary>
    public string Path { get; set; } = "";
}
