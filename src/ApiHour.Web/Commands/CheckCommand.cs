using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace ApiHour.Web.Commands;

/// <summary><c>check</c>: reads a content folder and reports every problem, or what was understood of one file.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private const string Examples = """
          check Content                                       every problem, file by file
          check Content --notes                               notes too
          check Content --missing oldest                      talks without video or slides, speakers without picture, events without photos
          check Content --explain 2026-11-24-api-hour-74.md   what was understood of a post
          check Content --format github --warnings-as-errors  in a workflow of GitHub Actions
          check Content --format sarif > check.sarif          for code scanning
          check Content --external-links                      dead links to other sites; takes minutes
        """;

    private static readonly Argument<string> Folder = FolderArgument.Create();

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "text for people, github for annotations, sarif for code hosts and editors, json for programs.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|github|sarif|json",
    }.AcceptOnlyFromAmong("text", "github", "sarif", "json");

    private static readonly Option<bool> Notes = new("--notes") { Description = "List notes one by one, rather than only count them." };

    private static readonly Option<bool> WarningsAsErrors = new("--warnings-as-errors") { Description = "Exit code 1 for warnings too." };

    private static readonly Option<bool> ExternalLinks = new("--external-links") { Description = "Request the links to other sites, at most one new one per second and host." };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Look at _drafts too." };

    private static readonly Option<string> Explain = new("--explain") { Description = "A file of the folder: print what was understood of it, and from which line.", HelpName = "file" };

    private static readonly Option<string> Missing = new Option<string>("--missing")
    {
        Description = "List what is missing, the newest or the oldest first.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "newest|oldest",
    }.AcceptOnlyFromAmong("newest", "oldest");

    public static Command Create()
    {
        var command = new Command(Name, "Reads a content folder and reports every problem. Exit code 0, 1 (errors) or 2 (could not run).")
        {
            Folder, Format, Notes, Missing, WarningsAsErrors, ExternalLinks, Drafts, Explain, HelpWithExamples.OptionWith(Examples),
        };
        command.Validators.Add(RefuseIdleOptions);
        command.SetAction((arguments, _) => RunAsync(Read(arguments), arguments.InvocationConfiguration));
        return command;
    }

    /// <summary>Refuses options that would do nothing: what is missing and what was understood are lists of their own.</summary>
    private static void RefuseIdleOptions(CommandResult check)
    {
        Option[] given = [.. new Option[] { Missing, Explain, Format, Notes, WarningsAsErrors, ExternalLinks }.Where(option => check.GetResult(option) is { Implicit: false })];
        if (given is [var list, var idle, ..] && (list == Missing || list == Explain))
        {
            check.AddError($"{list.Name} prints a list of its own, for which {idle.Name} does nothing; leave one of them out");
        }
    }

    private static CheckOptions Read(ParseResult arguments) => new(arguments.GetRequiredValue(Folder))
    {
        Format = arguments.GetRequiredValue(Format),
        Notes = arguments.GetValue(Notes),
        Missing = arguments.GetResult(Missing) is null ? null : arguments.GetValue(Missing) ?? "newest",
        WarningsAsErrors = arguments.GetValue(WarningsAsErrors),
        ExternalLinks = arguments.GetValue(ExternalLinks),
        Drafts = arguments.GetValue(Drafts),
        Explained = arguments.GetValue(Explain),
    };

    private static async Task<int> RunAsync(CheckOptions options, InvocationConfiguration console)
    {
#pragma warning disable CA2000 // Never disposed: a signal may still be under way when the check has ended.
        var stop = new CancellationTokenSource();
#pragma warning restore CA2000
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // A second one ends the program as usual.
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        });
        return await Check.RunAsync(options, console.Output, console.Error, stop.Token);
    }
}
