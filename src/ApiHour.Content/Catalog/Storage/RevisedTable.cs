using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>One table of a catalog that is revised: the queries that tell whether only free columns change, and the statement that changes them.</summary>
/// <remarks>Two small catalogs of the same schema are attached to the catalog, <c>main</c>: <c>former</c> and <c>latter</c>.</remarks>
internal sealed class RevisedTable
{
    private readonly string name;
    private readonly string[] keys;
    private readonly string key;
    private readonly string all;
    private readonly string settled;
    private readonly IReadOnlyCollection<string> free;

    /// <summary>Names the columns.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The table.</param>
    /// <param name="free">The columns that may change.</param>
    public RevisedTable(SqliteConnection catalog, string name, IReadOnlyCollection<string> free)
    {
        (this.name, this.free) = (name, free);
        var columns = catalog.List("SELECT name, pk FROM pragma_table_info($table)", row => (Name: row.GetString(0), IsKey: row.GetInt32(1) > 0), ("$table", name));
        if (name is "SearchEntry")
        {
            // The id of a search entry depends on its place among all pages, so it differs in the small catalogs. Address and kind are the key, since a file's page and a speaker may have the same address.
            columns = [.. columns.Where(column => !column.IsKey).Select(column => (column.Name, column.Name is nameof(SearchEntry.Address) or nameof(SearchEntry.Kind)))];
        }

        keys = [.. columns.Where(column => column.IsKey).Select(column => column.Name)];
        (key, all, settled) = (List(keys), List(columns.Select(column => column.Name)), List(columns.Select(column => column.Name).Except(free)));
    }

    /// <summary>Selects the rows that change, with their new values.</summary>
    public string Changes => $"""SELECT {all} FROM latter."{name}" EXCEPT SELECT {all} FROM former."{name}" """;

    /// <summary>Select what rules the change out: rows that are added, removed or changed in a column that must not change, and rows to be changed that the catalog holds in another form than <c>former</c>.</summary>
    public IEnumerable<string> Reaches =>
    [
        $"""SELECT {settled} FROM former."{name}" EXCEPT SELECT {settled} FROM latter."{name}" """,
        $"""SELECT {settled} FROM latter."{name}" EXCEPT SELECT {settled} FROM former."{name}" """,
        $"""
        SELECT {all} FROM former."{name}" EXCEPT SELECT {all} FROM latter."{name}"
        EXCEPT SELECT {all} FROM main."{name}" WHERE ({key}) IN (SELECT {key} FROM former."{name}")
        """,
    ];

    /// <summary>The statement that makes the change; empty when nothing may change.</summary>
    public string Update => free.Count == 0 ? "" : $"""
        UPDATE main."{name}" SET {string.Join(", ", free.Select(column => $"\"{column}\" = change.\"{column}\""))}
        FROM ({Changes}) AS change WHERE {string.Join(" AND ", keys.Select(column => $"\"{name}\".\"{column}\" = change.\"{column}\""))};
        """;

    private static string List(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));
}
