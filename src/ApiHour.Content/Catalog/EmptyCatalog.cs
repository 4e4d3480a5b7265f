using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>A catalog that has nothing in it: what there is before the first load.</summary>
public static class EmptyCatalog
{
    /// <summary>Opens one in memory; it is gone with its connection.</summary>
    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:").Opened();
        connection.Execute(CatalogSchema.Text);
        return connection;
    }
}
