using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Web.Tests;

/// <summary>The site over a content folder of its own, on the noon of 1 December 2026.</summary>
public sealed class SiteFixture : WebApplicationFactory<Program>
{
    /// <summary>How long a busy machine may take for what a test waits for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;

    private IDisposable? assets;

    /// <summary>The content folder; the repository's own when a test names it.</summary>
    public string Folder { get; init; } = "";

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));

    public string CatalogPath => Path.Combine(root, "catalog.db");

    /// <summary>Further settings.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Whether the site looks for changes of the folder.</summary>
    public bool Watch { get; init; }

    public string Environment { get; init; } = Environments.Production;

    /// <summary>What the site logs; whole once the fixture is disposed of.</summary>
    public string LogPath { get; init; } = "";

    /// <summary>Where the content is.</summary>
    public string ContentPath => Folder.Length > 0 ? Folder : Path.Combine(root, "content");

    public SiteFixture Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public SiteFixture Write(string path, byte[] bytes)
    {
        var full = Path.Combine(ContentPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public SiteFixture WriteEvent(string name, string facts = "", string body = "Bonjour") =>
        Write($"_posts/{name}.md", $"---\ncategory: api-hours\ntitle: {name}\n{(facts.Length > 0 ? facts : $"event: {{ start: {name[..10]}T19:00 }}")}\n---\n\n{body}\n");

    public SiteFixture WriteTalk(string name, string facts) => Write($"_posts/{name}.md", $"---\ncategories: [talks, e]\ntitle: {name}\n{facts}\n---\n\nBonjour\n");

    /// <summary>Says when a file was last written.</summary>
    public void Touch(string path, DateTimeOffset moment) => File.SetLastWriteTimeUtc(Path.Combine(ContentPath, path), moment.UtcDateTime);

    /// <summary>Takes the whole content folder away, and puts it back.</summary>
    public void Hide() => Directory.Move(ContentPath, ContentPath + "-hidden");

    public void Unhide() => Directory.Move(ContentPath + "-hidden", ContentPath);

    public void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(ContentPath, path), target);

    /// <summary>Lets the site look at its folder, as often as the clock of a watched one ticks, until something has happened.</summary>
    public Task LookUntilAsync(Func<bool> happened) => LookUntilAsync(() => Task.FromResult(happened()));

    /// <inheritdoc cref="LookUntilAsync(Func{bool})"/>
    public async Task LookUntilAsync(Func<Task<bool>> happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var begun = Stopwatch.GetTimestamp();
        while (!await happened())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "It has not happened.");
            Clock.Advance(FolderWatch.Interval);
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Changes the folder of a watched site, and lets the site look at it until it has loaded the change.</summary>
    public Task ChangeAsync(Action change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var loaded = Services.GetRequiredService<CurrentSite>().NextChange;
        change();
        return LookUntilAsync(() => loaded.IsCompleted);
    }

    /// <summary>A browser that does not follow redirects.</summary>
    public HttpClient Browse() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Asks for a page in an encoding, by who may have it under a tag.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address, string? encoding = null, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        using var client = Browse();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var answer = await GetAsync(address);
        return answer.StatusCode;
    }

    /// <summary>Reads what must come with a status of success.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var client = Browse();
        return await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public async Task<IHtmlDocument> OpenAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await ReadAsync(address), TestContext.Current.CancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Directory.CreateDirectory(ContentPath);
        builder.UseEnvironment(Environment);
        builder.UseSetting("Content:Path", ContentPath);
        builder.UseSetting("Content:Watch", Watch ? "true" : "false");
        builder.UseSetting("Catalog:Path", CatalogPath);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.UseSetting("Serilog:MinimumLevel:Default", LogPath.Length > 0 ? "Information" : "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal");
        if (LogPath.Length > 0)
        {
            // Not as settings: those reach the site with an empty Serilog:WriteTo:0, which names no sink.
            builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Serilog:WriteTo:0:Name"] = "File",
                    ["Serilog:WriteTo:0:Args:path"] = LogPath,
                    ["Serilog:WriteTo:0:Args:outputTemplate"] = "{TraceId} {Message:lj} [{RequestPath}]{NewLine}{Exception}",
                }));
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        assets = host.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider as IDisposable;
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // It watches its files beyond the end of the site, and a machine allows few watchers.
        assets?.Dispose();
        if (disposing && Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
