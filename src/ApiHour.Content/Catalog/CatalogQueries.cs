using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions the site asks its catalog.</summary>
public static class CatalogQueries
{
    /// <summary>Finds the document at an address; null when there is none.</summary>
    public static Task<T?> FindAtAsync<T>(this IQueryable<T> documents, string address, CancellationToken cancellation)
        where T : Document =>
        documents.SingleOrDefaultAsync(d => d.Address == address, cancellation);

    /// <summary>Finds the page that a path names exactly; null when there is none.</summary>
    public static Task<SiteAddress?> FindPathAsync(this IQueryable<SiteAddress> addresses, string path, CancellationToken cancellation) =>
        addresses.SingleOrDefaultAsync(a => a.Path == path, cancellation);

    /// <summary>
    /// Finds where a path that names no page exactly leads: to another spelling of a page's address, else as a
    /// <see cref="Redirect"/> says; null when it leads nowhere.
    /// </summary>
    public static async Task<string?> FindRedirectAsync(this CatalogDbContext catalog, string path, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var key = AddressKey.Of(path);
        return await catalog.Addresses.Where(a => a.Key == key).OrderBy(a => a.Path).Select(a => a.Path).FirstOrDefaultAsync(cancellation)
            ?? await catalog.Redirects.Where(r => r.Key == key).Select(r => r.To).SingleOrDefaultAsync(cancellation);
    }
}
