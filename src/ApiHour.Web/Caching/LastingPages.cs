using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Caching;

/// <summary>
/// The output cache's store, which keeps pages beyond the end of the process, too: they stand in a file beside the catalog, from where the next
/// start with that catalog takes them instead of making and compressing them again. A file that is damaged is removed, and the next start begins another.
/// </summary>
internal sealed partial class LastingPages(IOutputCacheStore memory, PageEditions editions, IOptions<CatalogOptions> catalog, ILogger<LastingPages> logger)
    : IOutputCacheStore, IDisposable
{
    /// <summary>Tags a page that is made of nothing but the catalog and the program.</summary>
    public const string Tag = "lasting";

    // https://www.sqlite.org/rescode.html
    private const int SqliteError = 1;
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    private readonly string path = PathFor(catalog.Value.Path);

    private readonly Lock access = new();

    private PageFile? file;

    private bool isClosed;

    /// <summary>Whether pages of the current edition are in the file.</summary>
    public bool AreKept => File.Exists(path) && Use(editions.Current.Name, (pages, edition, _) => pages.Has(edition));

    /// <summary>The file that belongs to a catalog's.</summary>
    public static string PathFor(string catalog) => catalog + ".pages";

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        if (await memory.GetAsync(key, cancellationToken) is { } known)
        {
            return known;
        }

        var page = Use(key, (pages, edition, rest) => pages.Find(edition, rest));
        if (page is not null)
        {
            await memory.SetAsync(key, page, [key[..PageEditions.NameLength]], PageCachePolicy.LongestEdition, cancellationToken);
        }

        return page;
    }

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        await memory.SetAsync(key, value, tags?.Where(tag => tag != Tag).ToArray(), validFor, cancellationToken);
        if (tags?.Contains(Tag) is true)
        {
            Use(key, (pages, edition, rest) =>
            {
                pages.Add(edition, rest, value);
                return true;
            });
        }
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => memory.EvictByTagAsync(tag, cancellationToken);

    public void Dispose()
    {
        lock (access)
        {
            Close();
        }
    }

    /// <summary>
    /// Uses the file for a key of the current edition, given the edition's lasting name and the rest of the key;
    /// returns the default for other keys, and where there is no file to use.
    /// </summary>
    private T? Use<T>(string key, Func<PageFile, string, string, T> use)
    {
        var edition = editions.Current;
        if (edition.Lasting is null || !key.StartsWith(edition.Name, StringComparison.Ordinal))
        {
            return default;
        }

        lock (access)
        {
            try
            {
                if (!isClosed)
                {
                    file ??= PageFile.Open(path);
                    return use(file, edition.Lasting, key[PageEditions.NameLength..]);
                }
            }
            catch (SqliteException fault)
            {
                LogUnusable(logger, path, fault.Message);
                Close();
                if (fault.SqliteErrorCode is SqliteError or SqliteCorrupt or SqliteNotADatabase)
                {
                    Remove();
                }
            }

            return default;
        }
    }

    private void Close()
    {
        isClosed = true;
        file?.Dispose();
    }

    private void Remove()
    {
        try
        {
            File.Delete(path);
            File.Delete(path + "-wal");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It has just been told.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Pages are not kept for the next start: {Path} can't be used: {Reason}")]
    private static partial void LogUnusable(ILogger logger, string path, string reason);
}
