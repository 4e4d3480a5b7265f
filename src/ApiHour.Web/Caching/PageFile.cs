using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ApiHour.Web.Caching;

/// <summary>Pages on disk: a cache in one SQLite file, which one process has at a time.</summary>
internal sealed class PageFile : IDisposable
{
    /// <summary>In SQLite's pages of 4 KiB: room for those of a thousand posts; of a larger site the first that are requested are kept.</summary>
    private const int MostBlocks = 8 * 1024;

    // https://www.sqlite.org/rescode.html
    private const int SqliteFull = 13;

    private readonly SqliteConnection connection;

    private string latest = "";

    private PageFile(SqliteConnection connection) => this.connection = connection;

    /// <summary>Opens a file; makes it where there is none.</summary>
    /// <exception cref="SqliteException">It can't be written, is damaged, or another process has it.</exception>
    public static PageFile Open(string path)
    {
        var file = new PageFile(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ConnectionString));
        try
        {
            file.connection.Open();
            file.Execute("PRAGMA locking_mode=EXCLUSIVE");
            // Written ahead, it outlives a process that is killed; what a failure of the machine leaves is told by the hashes.
            file.Execute("PRAGMA journal_mode=WAL");
            file.Execute("PRAGMA synchronous=OFF");
            file.Execute($"PRAGMA max_page_count={MostBlocks}");
            file.Execute("CREATE TABLE IF NOT EXISTS Pages (Edition TEXT NOT NULL, Key TEXT NOT NULL, Page BLOB NOT NULL, Hash BLOB NOT NULL, PRIMARY KEY (Edition, Key))");
            return file;
        }
        catch (SqliteException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether there are pages of an edition.</summary>
    public bool Has(string edition)
    {
        using var command = Command("SELECT EXISTS (SELECT 1 FROM Pages WHERE Edition = $edition)", ("$edition", edition));
        return command.ExecuteScalar() is 1L;
    }

    /// <summary>Finds a page; null where there is none, or none that is whole.</summary>
    public byte[]? Find(string edition, string key)
    {
        using var command = Command("SELECT Page, Hash FROM Pages WHERE Edition = $edition AND Key = $key", ("$edition", edition), ("$key", key));
        using var row = command.ExecuteReader();
        return row.Read() && row.GetValue(0) is byte[] page && row.GetValue(1) is byte[] hash && HashOf(edition, key, page).AsSpan().SequenceEqual(hash) ? page : null;
    }

    /// <summary>Adds a page while there is room, and forgets those of other editions.</summary>
    public void Add(string edition, string key, byte[] page)
    {
        try
        {
            if (edition != latest)
            {
                Execute("DELETE FROM Pages WHERE Edition <> $edition", ("$edition", edition));
                latest = edition;
            }

            Execute("REPLACE INTO Pages VALUES ($edition, $key, $page, $hash)", ("$edition", edition), ("$key", key), ("$page", page), ("$hash", HashOf(edition, key, page)));
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SqliteFull)
        {
            // It is made again after a restart.
        }
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Of all that a row says: after a failure of the machine its index may lead to another row.</summary>
    private static byte[] HashOf(string edition, string key, byte[] page) => SHA256.HashData([.. Encoding.UTF8.GetBytes($"{edition}\0{key}\0"), .. page]);

    private void Execute(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the program's own
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
