using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>Shortens what takes three statements with Microsoft.Data.Sqlite.</summary>
internal static class SqliteConnectionExtensions
{
    /// <summary>Opens a connection, and disposes of it when that fails.</summary>
    public static SqliteConnection Opened(this SqliteConnection connection)
    {
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Executes statements of the program's own.</summary>
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // never a visitor's words
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Reads all rows that a statement of the program's own selects, without EF Core, whose first queries take longer than all the rest of a start that finds little changed.</summary>
    public static List<T> List<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // never a visitor's words
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var row = command.ExecuteReader();
        var found = new List<T>();
        while (row.Read())
        {
            found.Add(read(row));
        }

        return found;
    }

    /// <summary>The text in a column; null where there is none.</summary>
    public static string? FindText(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The day in a column; null where there is none.</summary>
    public static DateOnly? FindDay(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
