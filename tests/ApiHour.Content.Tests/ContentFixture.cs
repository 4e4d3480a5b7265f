using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Content.Tests;

/// <summary>A content folder and its catalog in a temporary folder.</summary>
internal sealed class ContentFixture : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;
    private CatalogFile? file;

    public ContentFixture() => Directory.CreateDirectory(Folder);

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

    public ContentReport Load(bool drafts = false)
    {
        if (CatalogPath.Length == 0 && !IsInMemory)
        {
            CatalogPath = Path.Combine(root, "data", "catalog.db");
        }

        file?.Dispose();
        file = new CatalogFile(Options.Create(new CatalogOptions { Path = CatalogPath }), NullLogger<CatalogFile>.Instance);
        return new ContentLoader(Options.Create(new ContentOptions { Path = Folder, Drafts = drafts }), file, TimeProvider.System).Load(CancellationToken.None);
    }

    public CatalogDbContext Open() => new(new DbContextOptionsBuilder<CatalogDbContext>().UseSqlite(file!.ConnectionString).Options);

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
        Directory.Delete(root, recursive: true);
    }
}
