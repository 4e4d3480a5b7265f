using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Adds rows of one kind to their table, as EF Core's model maps them.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteCommand insert;

    private readonly List<(SqliteParameter Parameter, Func<object, object?> Read)> columns = [];

    public TableWriter(SqliteConnection connection, IEntityType kind)
    {
        insert = connection.CreateCommand();
        foreach (var property in kind.GetProperties())
        {
            columns.Add((insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + property.GetColumnName() }), ReaderOf(property)));
        }

        var names = columns.Select(column => column.Parameter.ParameterName[1..]).ToList();
#pragma warning disable CA2100 // names of the model only
        insert.CommandText = $"INSERT INTO \"{kind.GetTableName()}\" ({string.Join(", ", names.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", names.Select(name => "$" + name))})";
#pragma warning restore CA2100
    }

    public void Add(object row)
    {
        foreach (var (parameter, read) in columns)
        {
            parameter.Value = read(row) ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    public void Dispose() => insert.Dispose();

    private static Func<object, object?> ReaderOf(IProperty property)
    {
        var (member, index) = (property.PropertyInfo!, property.IsIndexerProperty() ? new object[] { property.Name } : null);
        return property.FindTypeMapping()?.Converter is { } converter
            ? row => member.GetValue(row, index) is { } value ? converter.ConvertToProvider(value) : null
            : row => member.GetValue(row, index);
    }
}
