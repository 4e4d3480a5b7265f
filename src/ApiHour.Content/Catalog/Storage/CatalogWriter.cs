using ApiHour.Content.Catalog.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Writes a whole catalog into an empty database.</summary>
/// <remarks>
/// Rows are inserted by prepared statements with the columns and conversions of EF Core's model. Its change tracker would hold all rows
/// in memory and compile code for each type, only to find out that all of them are new.
/// </remarks>
internal static class CatalogWriter
{
    public static void Write(SqliteConnection connection, CatalogContents contents, CatalogStamp stamp)
    {
        using var catalog = new CatalogDbContext(new DbContextOptionsBuilder<CatalogDbContext>().UseSqlite(connection).Options);
        using var transaction = connection.BeginTransaction();
        connection.Execute(CatalogSchema.Text);
        void AddTo(IEntityType kind, IEnumerable<object> rows)
        {
            using var table = new TableWriter(connection, kind);
            foreach (var row in rows)
            {
                table.Add(row);
            }
        }

        void Add<T>(IEnumerable<T> rows)
            where T : class => AddTo(catalog.Model.FindEntityType(typeof(T))!, rows);

        Add([stamp]);
        Add([contents.Site]);
        Add(contents.Addresses);
        Add(contents.Redirects);
        Add(contents.Sponsors);
        Add(contents.Venues);
        Add(contents.Events);
        AddTo(
            catalog.Model.FindEntityType(typeof(EventPost))!.FindSkipNavigation(nameof(EventPost.Sponsors))!.JoinEntityType,
            contents.Events.SelectMany(post => post.Sponsors.Select(sponsor => new Dictionary<string, object> { ["EventsAddress"] = post.Address, ["SponsorsAddress"] = sponsor.Address })));
        Add(contents.Speakers);
        Add(contents.Talks);
        Add(contents.Talks.SelectMany(talk => talk.Speakers));
        Add(contents.Events.SelectMany(post => post.Programme));
        Add(contents.Articles);
        Add(contents.Pages);
        Add(contents.Pictures);
        Add(contents.Sources);
        Add(contents.Marks);
        Add(contents.Search);
        SearchIndex.Write(connection);
        transaction.Commit();
    }
}
