using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>The catalog of a site that has nothing but a home page: what there is before the first load.</summary>
public static class EmptyCatalog
{
    /// <summary>Opens one in memory; it is gone with its connection.</summary>
    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:").Opened();
        connection.Execute(CatalogSchema.Text + $"INSERT INTO Addresses (Path, Key, Kind, Category, Title) VALUES ('/', '', {PageKind.Home:d}, '', '');");
        return connection;
    }
}
