using System.CommandLine;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Commands;

/// <summary><c>check</c>: reads a content folder, tells every problem, and what was understood of one file.</summary>
internal static class CheckCommand
{
    private const int Clean = 0;
    private const int HasErrors = 1;
    private const int CouldNotRun = 2;

    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The content folder; the one of Content__Path, else the repository's own, when it is left out.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("Content__Path") is { Length: > 0 } path ? path : Path.Combine(SiteFolders.Root, "Content"),
        };
        var explain = new Option<string>("--explain") { Description = "A file of the folder: print what was understood of it, and from which line.", HelpName = "file" };
        var drafts = new Option<bool>("--drafts") { Description = "Look at _drafts too." };
        var command = new Command("check", "Reads a content folder and tells every problem. Exit code 0, 1 (errors) or 2 (could not run).") { folder, explain, drafts };
        command.SetAction((arguments, cancellation) => Task.FromResult(
            Check(arguments.GetRequiredValue(folder), arguments.GetValue(explain), arguments.GetValue(drafts), Console.Out, Console.Error, cancellation)));
        return command;
    }

    internal static int Check(string folder, string? explained, bool drafts, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            errors.WriteLine($"There is no folder {folder}. Name the folder that holds _config.yml and _posts.");
            return CouldNotRun;
        }

        using var catalog = new CatalogFile(Options.Create(new CatalogOptions()), NullLogger<CatalogFile>.Instance);
        var report = new ContentLoader(Options.Create(new ContentOptions { Path = folder, Drafts = drafts }), catalog, TimeProvider.System).Check(cancellation);
        return explained is null ? Tell(report, output) : Explain(report, PathIn(folder, explained), output, errors);
    }

    private static int Tell(ContentReport report, TextWriter output)
    {
        foreach (var problem in report.Problems)
        {
            output.WriteLine(problem);
        }

        var failed = report.Problems.Count(p => p.Severity is ProblemSeverity.Error);
        output.WriteLine($"{report.Posts} posts, {report.Pages} pages: {failed} errors, {report.Problems.Count - failed} warnings");
        return failed > 0 ? HasErrors : Clean;
    }

    private static int Explain(ContentReport report, string path, TextWriter output, TextWriter errors)
    {
        var facts = report.Facts.Where(fact => fact.Path == path).OrderBy(fact => fact.Line).ThenBy(fact => fact.Column).ToList();
        var problems = report.Problems.Where(problem => problem.Path == path).ToList();
        if (facts.Count == 0 && problems.Count == 0)
        {
            errors.WriteLine($"Nothing is understood of {path}: name an event's post, such as _posts/2014-05-14-api-hour-9.md");
            return CouldNotRun;
        }

        facts.ForEach(output.WriteLine);
        problems.ForEach(output.WriteLine);
        return problems.Exists(p => p.Severity is ProblemSeverity.Error) ? HasErrors : Clean;
    }

    /// <summary>The path from the content folder of a file that is named from there, from here, or by its name alone.</summary>
    private static string PathIn(string folder, string file)
    {
        var found = new[] { Path.Combine(folder, file), Path.GetFullPath(file), Path.Combine(folder, "_posts", file) }.FirstOrDefault(File.Exists);
        return Path.GetRelativePath(folder, found ?? Path.Combine(folder, file)).Replace('\\', '/');
    }
}
