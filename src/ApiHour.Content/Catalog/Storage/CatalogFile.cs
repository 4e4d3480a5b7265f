using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>The file the catalog is kept in, or the memory that stands in for it. <see cref="ConnectionString"/>, <see cref="Version"/> and <see cref="Open"/> may be used on any thread, all else on one at a time.</summary>
/// <param name="options">Names the file.</param>
/// <param name="logger">Is told what is wrong with it.</param>
/// <param name="isBorrowed">Whether the site that has the lock waits for this process to write the file: what cannot be written is thrown then, and not kept in memory.</param>
public sealed partial class CatalogFile(IOptions<CatalogOptions> options, ILogger<CatalogFile> logger, bool isBorrowed = false) : IDisposable
{
    private readonly StoredCatalog stored = new(options.Value.Path, logger);
    private readonly CatalogLock? writer = isBorrowed ? null : new(options.Value.Path);
    private SqliteConnection? memory;
    private SqliteConnection? formerMemory;

    /// <summary>The file; empty to keep the catalog in memory.</summary>
    internal string Path { get; } = options.Value.Path;

    /// <summary>The connection string of the current catalog; empty before the first load.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Tells the current file from the ones before and after it, in this process and others; null where the catalog is in memory, or where another site may write the file.</summary>
    public string? Version => memory is null && ConnectionString.Length > 0 && writer is { IsHeld: true } ? stored.Version : null;

    /// <summary>A catalog that is kept in memory only, and logs nothing.</summary>
    public static CatalogFile InMemory() => new(Options.Create(new CatalogOptions()), NullLogger<CatalogFile>.Instance);

    /// <summary>Opens the current catalog for reading, or an empty one before the first load; the connection keeps the catalog it was opened on when another replaces it.</summary>
    /// <exception cref="SqliteException">The catalog is gone.</exception>
    public SqliteConnection Open() => ConnectionString.Length == 0 ? EmptyCatalog.Open() : new SqliteConnection(ConnectionString).Opened();

    /// <inheritdoc />
    public void Dispose()
    {
        formerMemory?.Dispose();
        memory?.Dispose();
        writer?.Dispose();
    }

    /// <summary>Reads what the current file was made of; null when there is none, or none that is whole and of this version.</summary>
    internal CatalogStamp? ReadStamp() => stored.Read(CatalogStamp.Read);

    /// <summary>Reads the last good texts of some files from the memory that stands in for the file, else from the file; empty where neither is there.</summary>
    internal IReadOnlyDictionary<string, string> ReadSources(IReadOnlyCollection<string> paths)
    {
        Dictionary<string, string> Read(SqliteConnection connection) => connection.List(
            "SELECT Path, Text FROM Sources WHERE Path IN (SELECT value FROM json_each($paths))",
            row => KeyValuePair.Create(row.GetString(0), row.GetString(1)),
            ("$paths", CatalogJson.ListOf(paths))).ToDictionary(StringComparer.Ordinal);

        if (memory is null)
        {
            return stored.Read(Read) ?? [];
        }

        using var connection = Open();
        return Read(connection);
    }

    /// <summary>Lists the files whose marks differ now; null when files were added or removed or options changed, or where <see cref="ReadStamp"/> would be null.</summary>
    internal IReadOnlySet<string>? ListChanged(IReadOnlyList<SourceMark> marks)
    {
        var former = stored.Read(SourceMark.ReadAll) ?? [];
        var changed = marks.Where(mark => former.GetValueOrDefault(mark.Path) != mark.Mark).Select(mark => mark.Path).ToHashSet(StringComparer.Ordinal);
        return former.Count == marks.Count && changed.All(path => path is not ("" or ['/', ..]) && former.ContainsKey(path)) ? changed : null;
    }

    /// <summary>Whether the catalog was made by the engine and options that a mark stands for.</summary>
    internal bool IsMadeBy(SourceMark engine) => stored.Read(SourceMark.ReadAll)?.GetValueOrDefault(engine.Path) == engine.Mark;

    /// <summary>Reads what the catalog knows of some files and of the site around them; null where <see cref="ReadStamp"/> would be null.</summary>
    internal FormerFiles? ReadFiles(IReadOnlyCollection<string> paths) => stored.Read(connection => FormerFiles.Read(connection, paths)) is { } files
        ? files with { Around = files.Around with { BodyAt = address => stored.Read(connection => FormerFiles.FindBody(connection, address)) } }
        : null;

    /// <summary>Takes the lock for another process that is to write the file; returns false where that can't be, or where the current catalog is in memory: the other process would not know the last good texts.</summary>
    internal bool TryLend()
    {
        if (Path.Length == 0 || memory is not null)
        {
            return false;
        }

        writer?.TryTake();
        return writer is { IsHeld: true };
    }

    /// <summary>Takes the file, which another process has written or found whole, as the current catalog; returns false when it is gone.</summary>
    internal bool TryTakeBack()
    {
        try
        {
            return Take(isSwapped: true);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Takes the file that <see cref="ReadStamp"/> read as the current catalog.</summary>
    internal void Keep()
    {
        writer?.TryTake();
        ConnectionString = stored.ConnectionString;
        SetAside();
        memory = null;
    }

    /// <summary>Writes a new catalog beside the current one and swaps it in; readers see the one or the other.</summary>
    internal void Replace(CatalogContents contents, CatalogStamp stamp)
    {
        try
        {
            if (Path.Length > 0)
            {
                writer?.Take();
                Take(CatalogDraft.Swap(Path, isCopy: false, draft =>
                {
                    CatalogWriter.Write(draft, contents, stamp);
                    return true;
                }));
                return;
            }
        }
        catch (Exception fault) when (!isBorrowed && (fault is IOException or UnauthorizedAccessException or SqliteException))
        {
            LogUnwritable(Path, fault.Message);
        }

        ReplaceMemory(contents, stamp);
    }

    /// <summary>Replaces the current file by a revised copy; returns false, and changes nothing, when <see cref="CatalogRevision"/> cannot make the change or the file cannot be written.</summary>
    internal bool TryRevise(CatalogContents former, CatalogContents latter, CatalogStamp stamp)
    {
        try
        {
            writer?.Take();
            return Take(CatalogDraft.Swap(Path, isCopy: true, draft => CatalogRevision.TryApply(draft, former, latter, stamp)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            LogUnrevised(Path, fault.Message);
            return false;
        }
    }

    /// <summary>Takes the draft that was swapped in as the current catalog; returns whether there was one.</summary>
    private bool Take(bool isSwapped)
    {
        if (isSwapped)
        {
            stored.Trust();
            // The pooled connections hold the former file open; those in use keep reading it.
            using var any = new SqliteConnection(stored.ConnectionString);
            SqliteConnection.ClearPool(any);
            Keep();
        }

        return isSwapped;
    }

    private void ReplaceMemory(CatalogContents contents, CatalogStamp stamp)
    {
        var name = new SqliteConnectionStringBuilder { DataSource = $"catalog-{Guid.NewGuid():N}", Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared }.ConnectionString;
        var connection = new SqliteConnection(name).Opened();
        CatalogWriter.Write(connection, contents, stamp);
        SetAside();
        memory = connection;
        ConnectionString = name;
    }

    /// <summary>Frees the memory before the last: whoever has just read the <see cref="ConnectionString"/> of the last one is about to open it.</summary>
    private void SetAside()
    {
        formerMemory?.Dispose();
        formerMemory = memory;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalog {Path} cannot be revised ({Reason}): everything is loaded")]
    private partial void LogUnrevised(string path, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalog {Path} cannot be written ({Reason}): it is kept in memory and rebuilt at every start")]
    private partial void LogUnwritable(string path, string reason);
}
