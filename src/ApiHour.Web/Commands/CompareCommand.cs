using System.CommandLine;
using ApiHour.Web.Commands.Comparing;

namespace ApiHour.Web.Commands;

/// <summary><c>compare</c>: reports what an old site had and this one lacks.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    private const string Description =
        "Compares an old site with this one: addresses, titles, headings' anchors, feeds and files. Exit code 0, 1 (something is missing or differs) or 2 (could not run).";

    private const string Examples = """
          compare ../my-meetup/_site ../my-meetup             what Jekyll wrote, and the folder it was made of
          compare https://www.example.org ../my-meetup        the site that is online
          compare ../my-meetup/_site --format json            for programs
        """;

    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The old site: the folder that Jekyll or another generator wrote, or a URL." };
        var folder = FolderArgument.Create();
        var format = new Option<string>("--format") { Description = "text for people, json for programs.", DefaultValueFactory = _ => "text", HelpName = "text|json" }
            .AcceptOnlyFromAmong("text", "json");
        var command = new Command(Name, Description)
        {
            old, folder, format, HelpWithExamples.OptionWith(Examples),
        };
        command.SetAction((given, cancellation) =>
            Comparison.RunAsync(
                given.GetRequiredValue(old), given.GetRequiredValue(folder), given.GetRequiredValue(format),
                given.InvocationConfiguration.Output, given.InvocationConfiguration.Error, cancellation));
        return command;
    }
}
