using ApiHour.Content.Catalog;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>The start-up pass: files become the catalog.</summary>
public sealed class ContentLoader(IOptions<ContentOptions> options, CatalogFile catalog)
{
    /// <summary>Loads the content folder into the catalog, or opens the catalog as it is when nothing has changed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentReport Load(CancellationToken cancellation)
    {
        _ = options; _ = catalog; _ = cancellation;
        throw new NotImplementedException();
    }
}
