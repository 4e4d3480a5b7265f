using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Caching;

/// <summary>A content folder and its catalog, of which a site is started for each page that is read.</summary>
internal sealed class LastingSite : IDisposable
{
    public const string Evening = "/api-hours/e.html";

    public string Root { get; } = Directory.CreateTempSubdirectory("apihour-").FullName;

    public LastingSite()
    {
        Write("_config.yml", "base_url: https://example.org\n");
        WriteEvening("Trois talks");
        Write("notes.txt", "Premières notes");
    }

    /// <summary>The file that keeps pages.</summary>
    public string Pages => Path.Combine(Root, "catalog.db.pages");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public void WriteEvening(string body) =>
        Write("_posts/2026-11-02-e.md", $"---\ncategory: api-hours\ntitle: e\nevent: {{ start: 2026-12-01T19:00, end: 2026-12-01T22:00 }}\n---\n\n{body}\n");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        // Files are told apart by their seconds, too: not here.
        File.SetLastWriteTimeUtc(full, new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc));
    }

    public SiteFixture Site(string catalog = "") =>
        new() { Folder = Path.Combine(Root, "content"), Settings = { ["Catalog:Path"] = catalog.Length > 0 ? catalog : Path.Combine(Root, "catalog.db") } };

    /// <summary>Changes the file that keeps pages, behind the back of the site.</summary>
    public async Task ChangeAsync(string sql)
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
    public async Task<(HttpStatusCode Status, bool WasKept, IReadOnlyList<string> Headers, string Body)> ReadAsync(string address, string encoding = "", int hours = 0, string catalog = "", string setting = "")
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
