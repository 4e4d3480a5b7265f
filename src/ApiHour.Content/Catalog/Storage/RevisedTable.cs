using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

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
    /// <param name="kind">What the rows are.</param>
    /// <param name="free">The columns that may change.</param>
    public RevisedTable(IEntityType kind, IReadOnlyCollection<string> free)
    {
        // The id of a search entry depends on its place among all pages, so it differs in the small catalogs. Address and kind are the key, since a file's page and a speaker may have the same address.
        keys = kind.ClrType == typeof(SearchEntry) ? [nameof(SearchEntry.Address), nameof(SearchEntry.Kind)] : [.. kind.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName())];
        var columns = kind.GetProperties().Select(property => property.GetColumnName()).Where(column => kind.ClrType != typeof(SearchEntry) || column != nameof(SearchEntry.Id)).ToList();
        (name, this.free) = (kind.GetTableName()!, free);
        (key, all, settled) = (List(keys), List(columns), List(columns.Except(free)));
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
