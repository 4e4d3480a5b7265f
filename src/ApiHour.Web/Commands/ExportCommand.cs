using System.CommandLine;
using ApiHour.Web.Commands.Exporting;

namespace ApiHour.Web.Commands;

/// <summary><c>export</c>: writes the whole site as static files.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    private const string Examples = """
          export public                                         the site of Content__Path, else the repository's own
          export public ../my-meetup --url https://meetup.example
        """;

    public static Command Create()
    {
        var target = new Argument<string>("target") { Description = "Where the files go: a new or empty folder, or that of an earlier export, of which only what has changed is written." };
        var folder = FolderArgument.Create();
        var url = new Option<string>("--url") { Description = "The public address, instead of base_url in _config.yml.", HelpName = "url", DefaultValueFactory = _ => "" };
        var command = new Command(Name, "Writes the whole site as static files for any host. Exit code 0, 1 (dead links or faults, listed one by one) or 2 (could not run).")
        {
            target, folder, url, HelpWithExamples.OptionWith(Examples),
        };
        command.SetAction((given, cancellation) => Export.RunAsync(
            new ExportOptions(Path.GetFullPath(given.GetRequiredValue(target)), Path.GetFullPath(given.GetRequiredValue(folder)), given.GetRequiredValue(url).TrimEnd('/')),
            given.InvocationConfiguration.Output, given.InvocationConfiguration.Error, cancellation));
        return command;
    }
}
