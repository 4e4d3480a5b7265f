using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApiHour.Content.Catalog;

/// <summary>One table of a catalog that is revised: by what it is told whether the change is in free columns only, and how that is made.</summary>
/// <remarks>Beside the catalog, <c>main</c>, there are two small ones of the same form: <c>former</c> and <c>latter</c>.</remarks>
internal sealed class RevisedTable
{
    private readonly string name;
    private readonly string key;
    private readonly string all;
    private readonly string settled;
    private readonly IReadOnlyCollection<string> free;

    /// <summary>Names the columns.</summary>
    /// <param name="kind">What the rows are.</param>
    /// <param name="free">The columns that may change.</param>
    public RevisedTable(IEntityType kind, IReadOnlyCollection<string> free)
    {
        // A page's row in the index says its place among all pages: a small catalog has another. A file may have its page at the address of a speaker.
        string[] keys = kind.ClrType == typeof(SearchEntry) ? [nameof(SearchEntry.Address), nameof(SearchEntry.Kind)] : [.. kind.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName())];
        var columns = kind.GetProperties().Select(property => property.GetColumnName()).Where(column => kind.ClrType != typeof(SearchEntry) || column != nameof(SearchEntry.Id)).ToList();
        (name, this.free) = (kind.GetTableName()!, free);
        (key, all, settled) = (List(keys), List(columns), List(columns.Except(free)));
    }

    /// <summary>The rows that become others, by what they become.</summary>
    public string Changes => $"""SELECT {all} FROM latter."{name}" EXCEPT SELECT {all} FROM former."{name}" """;

    /// <summary>Rows that come, go or change in a settled column, and rows that are about to change and that the catalog does not have as they were.</summary>
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
        FROM ({Changes}) AS change WHERE {string.Join(" AND ", key.Split(", ").Select(column => $"\"{name}\".{column} = change.{column}"))};
        """;

    private static string List(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));
}
