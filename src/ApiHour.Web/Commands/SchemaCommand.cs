using System.CommandLine;
using ApiHour.Content;

namespace ApiHour.Web.Commands;

/// <summary><c>schema</c>: prints the JSON Schema of what organizers write.</summary>
internal static class SchemaCommand
{
    private const string Examples = """
          schema > front-matter.schema.json                     of posts and pages
          schema venues > Content/_data/venues.schema.json      of a file in _data
        """;

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = $"What it describes: {string.Join(", ", ContentSchema.Names)}.", DefaultValueFactory = _ => ContentSchema.FrontMatter };
        name.AcceptOnlyFromAmong([.. ContentSchema.Names]);
        var command = new Command("schema", "Prints a JSON Schema by which editors complete and check the front matter, _config.yml and the files of _data.")
        {
            name, HelpWithExamples.OptionWith(Examples),
        };
        command.SetAction(given => given.InvocationConfiguration.Output.Write(ContentSchema.Read(given.GetRequiredValue(name))));
        return command;
    }
}
