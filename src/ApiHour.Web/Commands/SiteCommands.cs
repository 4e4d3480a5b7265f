using System.CommandLine;
using ApiHour.Web.Commands.Writing;

namespace ApiHour.Web.Commands;

/// <summary>The program's verbs.</summary>
internal static class SiteCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Turns a folder of Markdown into the website of a developers' meetup.")
        {
            ServeCommand.Create(),
            PreviewCommand.Create(),
            CheckCommand.Create(),
            CompareCommand.Create(),
            ExportCommand.Create(),
            NewCommand.Create(Desk.OfConsole),
            KitCommand.Create(Desk.OfConsole),
            SchemaCommand.Create(),
            HealthCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }

    /// <summary>Runs what was typed on the console and returns the exit code.</summary>
    public static Task<int> InvokeAsync(string[] args) => InvokeAsync(args, Console.Out, Console.Error, CancellationToken.None);

    /// <inheritdoc cref="InvokeAsync(string[])"/>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var root = Create();
        // Options unknown to us are ASP.NET Core's (--urls …); an unknown first word is a misspelt command.
        root.TreatUnmatchedTokensAsErrors = args is [[not '-', ..], ..];
        var arguments = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        var code = await arguments.InvokeAsync(configuration, cancellation);
        // These commands return 1 for what they find, if for anything.
        var keepsFailure = args is [CheckCommand.Name or CompareCommand.Name or ExportCommand.Name or NewCommand.Name or KitCommand.Name, ..];
        return arguments.Errors.Count > 0 && keepsFailure ? ExitCode.CouldNotRun : code;
    }
}
