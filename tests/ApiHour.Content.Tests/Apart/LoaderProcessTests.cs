using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ApiHour.Content.Apart;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using ApiHour.Loader;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Content.Tests.Apart;

/// <summary>Loads by the program of ApiHour.Loader; here it is not compiled ahead, which makes it slower, and nothing else.</summary>
public sealed class LoaderProcessTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture()
        .Write("_config.yml", "title: Soirées\n")
        .Write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .WriteEvent("2024-01-01-un", "![](/images/a.svg) À *Clermont* : « bonsoir »")
        .WriteEvent("2024-02-01-deux", "[un lien mort](/nulle-part)");

    private readonly WarningList<LoaderProcess> warnings = new();

    private string CatalogPath => Path.Combine(content.Folder, "..", "catalog.db");

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_catalog_and_the_report_are_those_of_a_load_in_this_process()
    {
        using var other = content.Beside(Path.Combine(content.Folder, "..", "other.db"));
        var here = other.Load(clock: TimeProvider.System);

        var apart = content.Load(clock: TimeProvider.System, process: Loader());

        Assert.Empty(warnings.Texts);
        Assert.Equal(other.Rows(), content.Rows());
        Assert.Equal((here.Files, here.Posts, here.Pages, true), (apart.Files, apart.Posts, apart.Pages, apart.IsWhole));
        Assert.Equal(here.Problems, apart.Problems);
        Assert.Equal(here.Notes, apart.Notes);
        Assert.NotEmpty(apart.Problems);
        Assert.NotEmpty(apart.Notes);
    }

    [Fact]
    public void A_catalog_of_the_same_content_is_kept_and_that_of_changed_words_revised()
    {
        var changes = 0;
        content.Load(clock: TimeProvider.System, process: Loader());
        var kept = content.Load(clock: TimeProvider.System, changing: () => changes++, process: Loader());
        Assert.Equal((false, 0), (kept.IsWhole, changes));

        content.WriteEvent("2024-02-01-deux", "[un lien mort](/nulle-part), autre chose");
        var revised = content.Load(clock: TimeProvider.System, changing: () => changes++, process: Loader());

        Assert.Empty(warnings.Texts);
        Assert.Equal((false, 1), (revised.IsWhole, changes));
        Assert.Contains("autre chose", content.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reload_that_loses_too_many_posts_is_refused()
    {
        using var catalog = NewCatalog();
        var loader = NewLoader(catalog, Loader());
        var before = loader.Load(CancellationToken.None);
        Directory.Delete(Path.Combine(content.Folder, "_posts"), recursive: true);

        var report = loader.Reload(before, CancellationToken.None);

        Assert.Empty(warnings.Texts);
        Assert.Equal((0, true), (report.Posts, report.IsRefused));
    }

    [Fact]
    public void What_it_has_to_warn_of_is_logged()
    {
        File.WriteAllText(CatalogPath, "no catalog");
        using var catalog = NewCatalog();

        NewLoader(catalog, Loader()).Load(CancellationToken.None);

        Assert.Contains("it is damaged, or not a catalog of this program", Assert.Single(warnings.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_that_is_cancelled_ends_the_program()
    {
        using var catalog = NewCatalog();
        using var end = new CancellationTokenSource();
        var pid = Path.Combine(content.Folder, "..", "pid");
        var loader = NewLoader(catalog, Loader(Script($"echo $$ > {pid}; echo changing; exec sleep 60")));

        Assert.Throws<OperationCanceledException>(() => loader.Load(end.Token, end.Cancel));

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(File.ReadAllText(pid), CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void It_ends_with_its_site()
    {
        var request = new LoaderRequest(new ContentOptions { Path = content.Folder }, CatalogPath, FewestPosts: 0, SourceFingerprint.Engine);
        using var process = Process.Start(new ProcessStartInfo(LoaderProcess.FindProgram()!) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.WriteLine(JsonSerializer.Serialize(request, LoaderJson.Default.LoaderRequest));
        process.StandardInput.Close();

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(LoaderExit.Orphaned, process.ExitCode);
        Assert.False(File.Exists(CatalogPath));
    }

    [Theory]
    [InlineData(null, "cannot load the content")]
    [InlineData("exit 1", "")]
    [InlineData("exit 3", "it is of another build")]
    [InlineData("exit 127", "it ended with code 127")]
    [InlineData("kill -9 $$", "it ended with code 137")]
    public void A_program_that_cannot_load_is_done_without_at_a_start(string? script, string warning)
    {
        var report = content.Load(process: Loader(Script(script)));

        Assert.Equal((2, true), (report.Posts, report.IsWhole));
        Assert.Equal(warning.Length > 0, warnings.Texts.Count == 1);
        Assert.Contains(warning, string.Concat(warnings.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_killed_leaves_a_running_site_as_it_was()
    {
        using var catalog = NewCatalog();
        var before = NewLoader(catalog, Loader()).Load(CancellationToken.None);

        var fault = Assert.Throws<IOException>(() => NewLoader(catalog, Loader(Script("kill -9 $$"))).Reload(before, CancellationToken.None));

        Assert.Equal("the process that loads the content ended with code 137", fault.Message);
        Assert.False(NewLoader(catalog, Loader()).Reload(before, CancellationToken.None).IsWhole);
    }

    [Fact]
    public void Last_good_texts_of_a_catalog_in_memory_are_not_forgotten()
    {
        using var catalog = NewCatalog();
        var loader = NewLoader(catalog, Loader());
        Directory.CreateDirectory(CatalogPath);
        var before = loader.Load(CancellationToken.None);
        Directory.Delete(CatalogPath);
        content.Write("_posts/2024-02-01-deux.md", "---\ntitle: [\n");

        var report = loader.Reload(before, CancellationToken.None);

        Assert.Equal(2, report.Posts);
    }

    [Fact]
    public void A_folder_that_is_missing_is_told_as_in_this_process()
    {
        Directory.Delete(content.Folder, recursive: true);

        Assert.Throws<DirectoryNotFoundException>(() => content.Load(process: Loader()));
    }

    private LoaderProcess Loader(string? program = null) => new(program ?? LoaderProcess.FindProgram()!, warnings);

    private CatalogFile NewCatalog() => new(Options.Create(new CatalogOptions { Path = CatalogPath }), NullLogger<CatalogFile>.Instance);

    private ContentLoader NewLoader(CatalogFile catalog, LoaderProcess process) => new(Options.Create(new ContentOptions { Path = content.Folder }), catalog, TimeProvider.System, process);

    /// <summary>A program of one line; one that isn't there for null.</summary>
    private string Script(string? line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows runs no shell scripts.");
        var path = Path.Combine(content.Folder, "..", "loader.sh");
        if (line is not null && !OperatingSystem.IsWindows())
        {
            File.WriteAllText(path, $"#!/bin/sh\nread -r request\n{line}\n");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
