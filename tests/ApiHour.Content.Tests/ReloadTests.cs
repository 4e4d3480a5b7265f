using ApiHour.Content.Catalog.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApiHour.Content.Tests;

public sealed class ReloadTests : IDisposable
{
    private readonly ContentFixture content = new();

    private readonly CatalogFile catalog = CatalogFile.InMemory();

    public void Dispose()
    {
        catalog.Dispose();
        content.Dispose();
    }

    [Theory]
    [InlineData(0.5, 2, false)]
    [InlineData(0.5, 1, true)]
    [InlineData(0, 3, true)]
    [InlineData(1, 0, false)]
    public void A_reload_that_loses_too_many_posts_is_refused(double maxLoss, int left, bool isRefused)
    {
        for (var post = 0; post < 4; post++)
        {
            content.WriteEvent($"2024-01-0{post + 1}-e{post}", "Bonjour");
        }

        var options = Options.Create(new ContentOptions { Path = content.Folder, MaxLoss = maxLoss });
        var loader = new ContentLoader(options, catalog, ContentFixture.Clock);
        var before = loader.Load(CancellationToken.None);
        for (var post = left; post < 4; post++)
        {
            File.Delete(Path.Combine(content.Folder, $"_posts/2024-01-0{post + 1}-e{post}.md"));
        }

        var report = loader.Reload(before, CancellationToken.None);

        Assert.Equal((left, isRefused), (report.Posts, report.IsRefused));
        using var connection = catalog.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM Events";
        Assert.Equal(isRefused ? 4L : left, count.ExecuteScalar());
    }

    [Fact]
    public void A_broken_file_keeps_its_last_good_version_without_a_catalog_file()
    {
        content.WriteEvent("2024-01-01-e", "Bonjour");
        var loader = new ContentLoader(Options.Create(new ContentOptions { Path = content.Folder }), catalog, ContentFixture.Clock);
        var before = loader.Load(CancellationToken.None);
        content.Write("_posts/2024-01-01-e.md", "---\ntitle: [\n");

        Assert.All(Enumerable.Range(0, 2), _ => Assert.Equal(1, loader.Reload(before, CancellationToken.None).Posts));
    }

    [Fact]
    public void Whoever_is_about_to_open_a_catalog_in_memory_finds_it_after_a_load()
    {
        content.WriteEvent("2024-01-01-e", "Bonjour");
        var loader = new ContentLoader(Options.Create(new ContentOptions { Path = content.Folder }), catalog, ContentFixture.Clock);
        var before = loader.Load(CancellationToken.None);
        var toOpen = catalog.ConnectionString;

        loader.Reload(before, CancellationToken.None);

        using var connection = new SqliteConnection(toOpen);
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM Events";
        Assert.Equal(1L, count.ExecuteScalar());
    }

    [Fact]
    public void A_glance_sees_every_change_and_nothing_else()
    {
        content.WriteEvent("2024-01-01-e", "Bonjour").Write("_config.yml", "exclude: [node_modules]\n");
        var glance = new ContentGlance(Options.Create(new ContentOptions { Path = content.Folder }));
        var seen = new List<string> { glance.Take() };
        content.Write("node_modules/a.md", "x").Write(".git/b", "x");
        Assert.Equal(seen[0], glance.Take());

        content.WriteEvent("2024-01-01-e", "Bonsoir à tous");
        seen.Add(glance.Take());
        content.Write("images/a.svg", "<svg/>");
        seen.Add(glance.Take());
        File.Delete(Path.Combine(content.Folder, "images/a.svg"));
        seen.Add(glance.Take());
        Directory.Delete(content.Folder, recursive: true);
        seen.Add(glance.Take());

        Assert.Equal(4, seen.Distinct().Count());
        Assert.Equal(seen[1], seen[3]);
        Assert.Equal("", seen[4]);
    }
}
