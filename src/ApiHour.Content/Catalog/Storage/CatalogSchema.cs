using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>The catalog's tables as EF Core would create them from <see cref="CatalogDbContext"/>; kept as a text, because generating it takes longer than loading a whole archive.</summary>
internal static class CatalogSchema
{
    /// <summary>The statements of <c>Schema.sql</c>.</summary>
    public static string Text { get; } = Read();

    /// <summary>Names the tables of a catalog but those of its full-text index.</summary>
    public static IReadOnlyList<string> TablesOf(SqliteConnection catalog) =>
        catalog.List("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND (name NOT LIKE 'Search%' OR name = 'SearchEntry')", row => row.GetString(0));

    private static string Read()
    {
        using var script = new StreamReader(typeof(CatalogSchema).Assembly.GetManifestResourceStream("Schema.sql")!);
        return script.ReadToEnd();
    }
}
