using System.CommandLine;
using ApiHour.Web.Commands.Writing;

namespace ApiHour.Web.Commands;

/// <summary>The program's verbs.</summary>
internal static class SiteCommands
{
    public static Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand("Turns a folder of Markdown into the website of a developers' meetup.")
        {
            ServeCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(Desk.OfConsole),
            HealthCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        // Options that are none of ours are ASP.NET Core's (--urls …); a bare word in front is a misspelt verb.
        root.TreatUnmatchedTokensAsErrors = args is [[not '-', ..], ..];
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
}
