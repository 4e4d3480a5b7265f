using ApiHour.Content.Apart;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Content.Tests;

/// <summary>A content folder and its catalog in a temporary folder.</summary>
internal sealed class ContentFixture : IDisposable
{
    private readonly string root;
    private readonly bool isShared;
    private CatalogFile? file;

    public ContentFixture()
    {
        root = Directory.CreateTempSubdirectory("apihour-").FullName;
        Directory.CreateDirectory(Folder);
    }

    private ContentFixture(string root) => (this.root, isShared) = (root, true);

    /// <summary>The content folder of the repository.</summary>
    public static string Own { get; } = Path.Combine(RootOf(AppContext.BaseDirectory), "Content");

    /// <summary>Stands at one moment, so that what a load tells doesn't depend on the day the tests run.</summary>
    public static TimeProvider Clock { get; } = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));

    public string Folder => Path.Combine(root, "content");

    public string CatalogPath { get; set; } = "";

    public bool IsInMemory { get; init; }

    public ContentFixture Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentFixture Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public ContentFixture WriteEvent(string name, string body) => Write($"_posts/{name}.md", $"---\ncategory: api-hours\ntitle: {name}\nevent: {{ start: {name[..10]}T19:00 }}\n---\n{body}\n");

    public ContentReport Load(bool drafts = false, TimeProvider? clock = null, Action? changing = null, LoaderProcess? process = null)
    {
        if (CatalogPath.Length == 0 && !IsInMemory)
        {
            CatalogPath = Path.Combine(root, "data", "catalog.db");
        }

        file?.Dispose();
        file = new CatalogFile(Options.Create(new CatalogOptions { Path = CatalogPath }), NullLogger<CatalogFile>.Instance);
        return new ContentLoader(Options.Create(new ContentOptions { Path = Folder, Drafts = drafts }), file, clock ?? Clock, process).Load(CancellationToken.None, changing);
    }

    /// <summary>The same folder with another catalog; disposed of before this.</summary>
    public ContentFixture Beside(string catalogPath) => new(root) { CatalogPath = catalogPath };

    /// <summary>All rows of the catalog, those of the full-text index included.</summary>
    public IReadOnlyList<string> Rows()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(file!.ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        connection.Execute("CREATE VIRTUAL TABLE temp.Instances USING fts5vocab(main, Search, instance)");
        var tables = Select(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'Search\\_%' ESCAPE '\\'");
        return [.. tables.Append("Instances").SelectMany(table => Select(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Select(row => table + row))];
    }

    private static string RootOf(string start) => File.Exists(Path.Combine(start, "ApiHour.sln")) ? start : RootOf(Path.GetDirectoryName(start)!);

    private static List<string> Select(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of tables only
        command.CommandText = sql;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.GetValue(column) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{rows.GetValue(column)}")));
        }

        return found;
    }

    public CatalogDbContext Open() => CatalogDbContext.Read(file!.Open());

    /// <summary>The whole site in one text, to compare two loads by.</summary>
    public string Dump()
    {
        using var catalog = Open();
        return string.Join('\n', catalog.Addresses.OrderBy(a => a.Path).Select(a => a.Path + a.Title)
            .Concat(catalog.Events.OrderBy(e => e.Address).Select(e => e.Address + e.Body))
            .Concat(catalog.Talks.OrderBy(t => t.Address).Select(t => t.Address + t.Body)));
    }

    public void Dispose()
    {
        file?.Dispose();
        if (!isShared)
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
