using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Caching;

public sealed class LastingPagesTests : IDisposable
{
    private const string Evening = "/api-hours/e.html";

    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;

    public LastingPagesTests()
    {
        Write("_config.yml", "base_url: https://example.org\n");
        WriteEvening("Trois talks");
        Write("notes.txt", "Premières notes");
    }

    private string Pages => Path.Combine(root, "catalog.db.pages");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("/", "")]
    [InlineData(Evening, "br")]
    [InlineData("/api-hours/e.ics", "gzip")]
    [InlineData("/atom.xml", "")]
    [InlineData("/api/events.json", "br")]
    public async Task A_page_outlasts_the_process(string address, string encoding)
    {
        var (before, after) = (await ReadAsync(address, encoding), await ReadAsync(address, encoding));

        Assert.False(before.WasKept);
        Assert.True(after.WasKept);
        Assert.Equal(before.Headers, after.Headers);
        Assert.Equal(before.Body, after.Body);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_is_made_beside_those_that_were()
    {
        await ReadAsync(Evening);

        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/talks/")).Status);
        Assert.True((await ReadAsync(Evening)).WasKept);
    }

    [Fact]
    public async Task It_is_made_anew_once_a_post_has_changed()
    {
        await ReadAsync(Evening);
        WriteEvening("Quatre talks");

        var after = await ReadAsync(Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Quatre talks", after.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)] // the evening is on
    [InlineData(24)] // it is yesterday's
    public async Task It_is_made_anew_once_the_clock_has_changed_it(int hours)
    {
        await ReadAsync(Evening);

        Assert.False((await ReadAsync(Evening, hours: hours)).WasKept);
    }

    [Theory]
    [InlineData("/notes.txt")]
    [InlineData("/site.css")]
    [InlineData("/nulle-part.html")]
    public async Task What_no_catalog_tells_of_is_not_kept(string address)
    {
        await ReadAsync(address);
        Write("notes.txt", "Autres notes....");

        var after = await ReadAsync(address);

        Assert.False(after.WasKept);
        Assert.DoesNotContain("Premières", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_made_anew_where_the_catalog_was()
    {
        await ReadAsync(Evening);
        File.Delete(Path.Combine(root, "catalog.db"));

        Assert.False((await ReadAsync(Evening)).WasKept);
    }

    [Theory]
    [InlineData("UPDATE Pages SET Page = zeroblob(length(Page))")]
    [InlineData("DROP TABLE Pages")]
    [InlineData("DROP TABLE Pages; CREATE TABLE Pages (x)")]
    public async Task A_page_that_is_damaged_is_made_anew(string damage)
    {
        await ReadAsync(Evening);
        await ChangeAsync(damage);

        var after = await ReadAsync(Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Trois talks", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_has_become_another_page_is_not_it()
    {
        await ReadAsync("/talks/");
        await ReadAsync(Evening);
        await ChangeAsync("UPDATE Pages SET (Page, Hash) = (SELECT Page, Hash FROM Pages talks WHERE talks.Key LIKE '%/talks/%')");

        var after = await ReadAsync(Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Trois talks", after.Body, StringComparison.Ordinal);
        Assert.True((await ReadAsync("/talks/")).WasKept);
    }

    [Fact]
    public async Task It_outlasts_a_process_that_is_killed()
    {
        var copy = Directory.CreateDirectory(Path.Combine(root, "copy")).FullName;
        using (var site = Site())
        {
            await site.OpenAsync(Evening);
            // As the files are at that moment: nothing has closed them.
            foreach (var file in Directory.GetFiles(root, "catalog.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
                File.SetLastWriteTimeUtc(Path.Combine(copy, Path.GetFileName(file)), File.GetLastWriteTimeUtc(file));
            }
        }

        Assert.True((await ReadAsync(Evening, catalog: Path.Combine(copy, "catalog.db"))).WasKept);
    }

    [Fact]
    public async Task Of_two_sites_with_one_catalog_one_keeps_pages()
    {
        using var first = Site();
        await first.OpenAsync("/talks/");

        await ReadAsync(Evening);

        Assert.False((await ReadAsync(Evening)).WasKept);
    }

    [Fact]
    public async Task Pages_of_a_site_that_is_exported_are_others()
    {
        await ReadAsync(Evening);

        Assert.False((await ReadAsync(Evening, setting: "Static:On")).WasKept);
        Assert.True((await ReadAsync(Evening)).WasKept);
    }

    [Theory]
    [InlineData("not a database, but longer than a hundred bytes, which SQLite takes for the least that a header has, so that it reads on")]
    [InlineData("")]
    public async Task A_file_that_is_no_database_is_replaced(string text)
    {
        await ReadAsync(Evening);
        await File.WriteAllTextAsync(Pages, text, TestContext.Current.CancellationToken);

        Assert.False((await ReadAsync(Evening)).WasKept);
        await ReadAsync(Evening);
        Assert.True((await ReadAsync(Evening)).WasKept);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_pages_are_made_each_time()
    {
        Directory.CreateDirectory(Pages);

        await ReadAsync(Evening);
        var after = await ReadAsync(Evening);

        Assert.Equal((HttpStatusCode.OK, false), (after.Status, after.WasKept));
    }

    private void WriteEvening(string body) =>
        Write("_posts/2026-11-02-e.md", $"---\ncategory: api-hours\ntitle: e\nevent: {{ start: 2026-12-01T19:00, end: 2026-12-01T22:00 }}\n---\n\n{body}\n");

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        // Files are told apart by their seconds, too: not here.
        File.SetLastWriteTimeUtc(full, new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc));
    }

    private SiteFixture Site(string catalog = "") =>
        new() { Folder = Path.Combine(root, "content"), Settings = { ["Catalog:Path"] = catalog.Length > 0 ? catalog : Path.Combine(root, "catalog.db") } };

    private async Task ChangeAsync(string sql)
    {
        await using var file = new SqliteConnection($"Data Source={Pages};Pooling=False");
        await file.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = file.CreateCommand();
#pragma warning disable CA2100 // the tests' own
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts the site some hours after noon, reads a page, and stops it.</summary>
    private async Task<(HttpStatusCode Status, bool WasKept, IReadOnlyList<string> Headers, string Body)> ReadAsync(string address, string encoding = "", int hours = 0, string catalog = "", string setting = "")
    {
        using var site = Site(catalog);
        if (setting.Length > 0)
        {
            site.Settings[setting] = "true";
        }

        site.Clock.Advance(TimeSpan.FromHours(hours));
        var wasKept = false;
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => wasKept |= tags is [{ Value: "hit" }]);
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Name == "apihour.cache.requests" && ReferenceEquals(instrument.Meter.Scope, site.Services.GetRequiredService<IMeterFactory>()))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (encoding.Length > 0)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        using var client = site.Browse();
        listener.Start();
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (
            answer.StatusCode,
            wasKept,
            [.. answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Age" and not "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal)],
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
