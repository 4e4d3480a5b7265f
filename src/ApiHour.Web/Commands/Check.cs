using System.Diagnostics;
using ApiHour.Content;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Web.Commands.Links;
using ApiHour.Web.Commands.Reports;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Commands;

/// <summary>Checks a content folder and reports on it.</summary>
internal static class Check
{
    /// <summary>Returns the exit code.</summary>
    public static async Task<int> RunAsync(CheckOptions options, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (!Directory.Exists(options.Folder))
        {
            await errors.WriteLineAsync(FolderArgument.Missing(options.Folder));
            return ExitCode.CouldNotRun;
        }

        try
        {
            var start = Stopwatch.GetTimestamp();
            var content = Load(options, cancellation);
            if (options.Explained is not null)
            {
                return Explain(content, PathIn(options.Folder, options.Explained), output, errors);
            }

            if (options.Missing is { } order)
            {
                GapReport.Write(content, isOldestFirst: order is "oldest", output);
                return ExitCode.Success;
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            var found = options.ExternalLinks ? await ExternalLinks.CheckAsync(content.Outward!, options.Manners, options.MayAsk, errors, cancellation) : [];
            var report = CheckReport.Of(content, found, options.Folder, options.Root, options.Notes, elapsed);
            Write(report, options.Format, output);
            return cancellation.IsCancellationRequested ? ExitCode.CouldNotRun
                : report.Errors > 0 || (options.WarningsAsErrors && report.Warnings > 0) ? ExitCode.Failure
                : ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"The folder {options.Folder} can't be checked: {fault.Message}");
        }

        return ExitCode.CouldNotRun;
    }

    private static ContentReport Load(CheckOptions options, CancellationToken cancellation)
    {
        using var catalog = CatalogFile.InMemory();
        return new ContentLoader(Options.Create(new ContentOptions { Path = options.Folder, Drafts = options.Drafts }), catalog, TimeProvider.System).Check(cancellation);
    }

    private static void Write(CheckReport report, string format, TextWriter output)
    {
        switch (format)
        {
            case "github":
                GitHubReport.Write(report, output);
                break;
            case "sarif":
                SarifReport.Write(report, output);
                break;
            case "json":
                JsonReport.Write(report, output);
                break;
            default:
                TextReport.Write(report, output, new TextColours(ReferenceEquals(output, Console.Out) && TextColours.AreWanted));
                break;
        }
    }

    private static int Explain(ContentReport report, string path, TextWriter output, TextWriter errors)
    {
        var facts = report.Facts.Where(fact => fact.Path == path).OrderBy(fact => fact.Line).ThenBy(fact => fact.Column).ToList();
        var problems = report.Problems.Concat(report.Notes).Where(problem => problem.Path == path).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        if (facts.Count == 0 && problems.Count == 0)
        {
            errors.WriteLine($"Nothing was understood in {path}: name an event's post, such as _posts/2014-05-14-api-hour-9.md");
            return ExitCode.CouldNotRun;
        }

        facts.ForEach(output.WriteLine);
        problems.ForEach(output.WriteLine);
        return problems.Exists(p => p.Severity is ProblemSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>The path, relative to the content folder, of a file that is given relative to it, relative to the current folder, or by its name alone.</summary>
    private static string PathIn(string folder, string file)
    {
        var found = new[] { Path.Combine(folder, file), Path.GetFullPath(file), Path.Combine(folder, "_posts", file) }.FirstOrDefault(File.Exists);
        return Path.GetRelativePath(folder, found ?? Path.Combine(folder, file)).Replace('\\', '/');
    }
}
