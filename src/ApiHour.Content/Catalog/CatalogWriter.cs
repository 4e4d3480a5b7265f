using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>Writes a whole catalog into an empty database.</summary>
internal static class CatalogWriter
{
    public static void Write(SqliteConnection connection, CatalogContents contents, CatalogStamp stamp)
    {
        var options = new DbContextOptionsBuilder<CatalogDbContext>().UseSqlite(connection).Options;
        using var catalog = new CatalogDbContext(options);
        catalog.ChangeTracker.AutoDetectChangesEnabled = false;
        catalog.Database.EnsureCreated();
        catalog.Add(stamp);
        catalog.Add(contents.Site);
        catalog.AddRange(contents.Addresses);
        catalog.AddRange(contents.Redirects);
        catalog.AddRange(contents.Sponsors);
        catalog.AddRange(contents.Venues);
        catalog.AddRange(contents.Events);
        catalog.AddRange(contents.Speakers);
        catalog.AddRange(contents.Talks);
        catalog.AddRange(contents.Articles);
        catalog.AddRange(contents.Pages);
        catalog.AddRange(contents.Pictures);
        catalog.AddRange(contents.Sources);
        catalog.AddRange(contents.Search);
        catalog.SaveChanges();
        SearchIndex.Write(catalog);
    }
}
