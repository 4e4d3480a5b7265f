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
}
