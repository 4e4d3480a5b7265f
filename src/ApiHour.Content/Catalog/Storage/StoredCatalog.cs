using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>The catalog as a former load left it in its file: it is read only while it is whole, and made by this version of the program.</summary>
internal sealed partial class StoredCatalog(string path, ILogger logger)
{
    /// <summary>The file that was last found whole, null before one was: a load sets it while requests read it.</summary>
    private volatile FileState? whole;

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ConnectionString;

    /// <summary>Tells the file that was last found whole from those before and after it; null before one was.</summary>
    public string? Version => whole is { } state ? string.Create(CultureInfo.InvariantCulture, $"{state.Length}-{state.Written.Ticks}") : null;

    /// <summary>Takes the file that was just written for a whole one.</summary>
    public void Trust() => whole = StateOfFile();

    /// <summary>Reads the file; returns nothing where there is none, or none that can be used, which is logged.</summary>
    public T? Read<T>(Func<SqliteConnection, T?> read)
    {
        try
        {
            if (path.Length == 0 || !File.Exists(path))
            {
                return default;
            }

            if (IsWhole())
            {
                using var connection = new SqliteConnection(ConnectionString).Opened();
                return read(connection);
            }

            LogDamaged(path, "it is damaged, or not a catalog of this program");
        }
        catch (SqliteException fault)
        {
            LogDamaged(path, "another version made it: " + fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogDamaged(path, fault.Message);
        }

        return default;
    }

    /// <summary>Whether the file is an undamaged catalog of ours; it is read again only after it was replaced.</summary>
    private bool IsWhole()
    {
        var found = StateOfFile();
        if (found != whole && CatalogSeal.Holds(path))
        {
            whole = found;
        }

        return found == whole;
    }

    private FileState StateOfFile() => new(new FileInfo(path).Length, File.GetLastWriteTimeUtc(path));

    /// <summary>Tells a file from another one in its place; the time is UTC.</summary>
    private sealed record FileState(long Length, DateTime Written);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalog {Path} cannot be used and is rebuilt: {Reason}")]
    private partial void LogDamaged(string path, string reason);
}
