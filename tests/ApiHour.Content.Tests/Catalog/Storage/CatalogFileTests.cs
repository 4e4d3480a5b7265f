using System.Runtime.InteropServices;
using ApiHour.Content.Catalog.Storage;

namespace ApiHour.Content.Tests.Catalog.Storage;

public sealed class CatalogFileTests
{
    public static TheoryData<string> Damages => ["delete", "truncate", "half", "flip", "flip the end", "text", "foreign", "draft"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_catalog_is_made_anew_and_the_site_is_the_same(string damage)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "Bonjour à tous");
        content.Load();
        var before = content.Dump();
        Damage(content.CatalogPath, damage);

        content.Load();

        Assert.Equal(before, content.Dump());
        Assert.True(CatalogSeal.Holds(content.CatalogPath));
        Assert.Equal(["catalog.db", "catalog.db.lock"], Directory.GetFiles(Path.GetDirectoryName(content.CatalogPath)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_sites_that_name_one_catalog_the_first_writes_it_and_each_shows_its_own()
    {
        using var first = new ContentFixture().WriteEvent("2024-01-01-x", "Bonjour");
        first.Load();
        using var second = new ContentFixture { CatalogPath = first.CatalogPath }.WriteEvent("2024-01-01-y", "Bonsoir");
        second.Load();

        Assert.Contains("Bonjour", first.Dump(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bonsoir", first.Dump(), StringComparison.Ordinal);
        Assert.Contains("Bonsoir", second.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_is_not_parsed_again_and_its_problems_are_told_again()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "[x](/no.html)");
        var first = content.Load();
        var written = File.GetLastWriteTimeUtc(content.CatalogPath);

        var second = content.Load();

        Assert.Equal((true, false), (first.IsWhole, second.IsWhole));
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(written, File.GetLastWriteTimeUtc(content.CatalogPath));
    }

    [Fact]
    public void Changed_content_is_loaded()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "Avant");
        content.Load();

        content.WriteEvent("2024-01-01-x", "Après").Load();

        Assert.Contains("Après", content.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_that_cannot_be_written_is_kept_in_memory()
    {
        using var content = new ContentFixture { CatalogPath = "/proc/no/catalog.db" }.WriteEvent("2024-01-01-x", "Bonjour");

        content.Load();

        Assert.Contains("Bonjour", content.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_be_written_is_not_taken_for_another_sites()
    {
        using var content = new ContentFixture();
        var path = Path.Combine(content.Folder, "catalog.db");
        Directory.CreateDirectory(path + ".lock");
        using var writer = new CatalogLock(path);
        writer.TryTake();

        Assert.Throws<UnauthorizedAccessException>(writer.Take);
    }

    [Fact]
    public void A_reader_of_the_old_catalog_is_not_disturbed_by_a_load()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "Avant");
        content.Load();
        using var reader = content.Open();
        using var transaction = reader.Database.BeginTransaction();
        var before = reader.Events.Single().Body;

        content.WriteEvent("2024-01-01-x", "Après").WriteEvent("2024-01-02-y", "Autre").Load();

        Assert.Equal(before, reader.Events.Single().Body);
    }

    private static void Damage(string path, string damage)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(path);
        switch (damage)
        {
            case "delete":
                File.Delete(path);
                break;
            case "truncate":
                File.WriteAllBytes(path, []);
                break;
            case "half":
                File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
                break;
            case "flip":
                bytes[bytes.AsSpan().IndexOf("Bonjour"u8)] ^= 1;
                File.WriteAllBytes(path, bytes);
                break;
            case "flip the end":
                bytes[^1] ^= 1;
                File.WriteAllBytes(path, bytes);
                break;
            case "text":
                File.WriteAllText(path, "Bonjour");
                break;
            case "foreign":
                MemoryMarshal.AsBytes<char>("another").CopyTo(bytes.AsSpan(64));
                File.WriteAllBytes(path, bytes);
                break;
            default:
                // A process that was killed in the middle of a load leaves a draft beside the catalog.
                File.Delete(path);
                File.WriteAllBytes(path + ".1.new", bytes[..(bytes.Length / 2)]);
                break;
        }
    }
}
