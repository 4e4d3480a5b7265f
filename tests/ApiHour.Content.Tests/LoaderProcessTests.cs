using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Content.Tests;

/// <summary>Loads by the program of ApiHour.Loader; here it is not compiled ahead, which makes it slower, and nothing else.</summary>
public sealed class LoaderProcessTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture()
        .Write("_config.yml", "title: Soirées\n")
        .Write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .WriteEvent("2024-01-01-un", "![](/images/a.svg) À *Clermont* : « bonsoir »")
        .WriteEvent("2024-02-01-deux", "[un lien mort](/nulle-part)");

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_catalog_and_the_report_are_those_of_a_load_in_this_process()
    {
        using var other = content.Beside(Path.Combine(content.Folder, "..", "other.db"));
        var here = other.Load(clock: TimeProvider.System);

        var apart = content.Load(clock: TimeProvider.System, process: Loader());

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

        Assert.Equal((0, true), (report.Posts, report.IsRefused));
    }

    [Fact]
    public void A_load_that_is_cancelled_leaves_the_catalog_and_no_process_behind()
    {
        var before = content.Load(clock: TimeProvider.System).Posts;
        using var catalog = NewCatalog();
        content.WriteEvent("2024-03-01-trois", "Bonsoir");

        Assert.Throws<OperationCanceledException>(() => NewLoader(catalog, Loader()).Load(new CancellationToken(canceled: true)));

        Assert.Equal(2, before);
        Assert.DoesNotContain("trois", content.Dump(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(content.CatalogPath)!, "*.new"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("exit 1")]
    [InlineData("exit 127")]
    public void A_program_that_cannot_load_is_done_without(string? script)
    {
        var report = content.Load(process: Loader(Script(script)));

        Assert.Equal((2, true), (report.Posts, report.IsWhole));
    }

    [Fact]
    public void A_program_that_is_killed_leaves_the_site_as_it_was()
    {
        content.Load();

        var fault = Assert.Throws<IOException>(() => content.Load(process: Loader(Script("kill -9 $$"))));

        Assert.Equal("the process that loads the content ended with code 137", fault.Message);
        Assert.False(content.Load().IsWhole);
    }

    [Fact]
    public void A_folder_that_is_missing_is_told_as_in_this_process()
    {
        Directory.Delete(content.Folder, recursive: true);

        Assert.Throws<DirectoryNotFoundException>(() => content.Load(process: Loader()));
    }

    private static LoaderProcess Loader(string? program = null) => new(program ?? LoaderProcess.FindProgram()!, NullLogger<LoaderProcess>.Instance);

    private CatalogFile NewCatalog() => new(Options.Create(new CatalogOptions { Path = content.CatalogPath is "" ? Path.Combine(content.Folder, "..", "catalog.db") : content.CatalogPath }), NullLogger<CatalogFile>.Instance);

    private ContentLoader NewLoader(CatalogFile catalog, LoaderProcess process) => new(Options.Create(new ContentOptions { Path = content.Folder }), catalog, TimeProvider.System, process);

    /// <summary>A program of one line; one that isn't there for null.</summary>
    private string Script(string? line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows runs no shell scripts.");
        var path = Path.Combine(content.Folder, "..", "loader.sh");
        if (line is not null && !OperatingSystem.IsWindows())
        {
            File.WriteAllText(path, $"#!/bin/sh\nread -r request\n{line}\n");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
