using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Adds rows of one kind to their table: a column holds the property of its name, as EF Core reads it back.</summary>
internal sealed class TableWriter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T> : IDisposable
    where T : class
{
    private readonly SqliteCommand insert;

    private readonly List<(SqliteParameter Parameter, PropertyInfo Property)> columns = [];

    public TableWriter(SqliteConnection connection, string table)
    {
        insert = connection.CreateCommand();
        var names = connection.List("SELECT name FROM pragma_table_info($table)", row => row.GetString(0), ("$table", table));
        foreach (var name in names)
        {
            columns.Add((insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + name }), typeof(T).GetProperty(name)!));
        }

#pragma warning disable CA2100 // names of the schema only
        insert.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", names.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", names.Select(name => "$" + name))})";
#pragma warning restore CA2100
    }

    public void Add(T row)
    {
        foreach (var (parameter, property) in columns)
        {
            parameter.Value = ValueOf(property, row) ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    public void Dispose() => insert.Dispose();

    /// <summary>The value as a column holds it: SQLite has no lists and records.</summary>
    private static object? ValueOf(PropertyInfo property, T row) => property.GetValue(row) switch
    {
        (null or string or byte[] or ValueType) and var value => value,
        var value => JsonSerializer.Serialize(value, CatalogJson.Default.GetTypeInfo(property.PropertyType)!),
    };
}
