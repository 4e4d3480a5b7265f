using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ApiHour.Web.Commands;

/// <summary><c>preview</c>: serves the site to its author, with drafts and problems, and shows every change at once.</summary>
internal static class PreviewCommand
{
    private const string Examples = """
          preview
          preview ../my-meetup --now 2027-01-21T19:30
        """;

    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var now = new Option<DateTime?>("--now")
        {
            Description = "The moment to look at the site from, at the site's place: 2026-11-26T18:30.",
            HelpName = "moment",
            CustomParser = ParseMoment,
        };
        var urls = new Option<string>("--urls") { Description = "Where the server listens.", HelpName = "url", DefaultValueFactory = _ => "http://localhost:5000" };
        var command = new Command("preview", "Serves the site with drafts and problems, and shows every change at once.") { folder, now, urls, HelpWithExamples.OptionWith(Examples) };
        command.SetAction(async (arguments, cancellation) =>
        {
            var path = arguments.GetRequiredValue(folder);
            if (!Directory.Exists(path))
            {
                await arguments.InvocationConfiguration.Error.WriteLineAsync(FolderArgument.Missing(path));
                return ExitCode.CouldNotRun;
            }

            // A catalog of its own, built from scratch: the site's may be in use, and a catalog does not keep notes.
            var catalog = Directory.CreateTempSubdirectory("apihour-preview-");
            try
            {
                var settings = Settings(path, arguments.GetValue(now), Path.Combine(catalog.FullName, "catalog.db"));
                return await ServeCommand.RunAsync([.. settings, $"--urls={arguments.GetRequiredValue(urls)}"], cancellation);
            }
            finally
            {
                catalog.Delete(recursive: true);
            }
        });
        return command;
    }

    private static IEnumerable<string> Settings(string folder, DateTime? now, string catalog)
    {
        yield return $"--Content:Path={folder}";
        yield return "--Content:Drafts=true";
        yield return "--Content:Watch=true";
        yield return "--Content:MaxLoss=1";
        yield return $"--Catalog:Path={catalog}";
        yield return "--Preview:On=true";
        yield return "--environment=Development";
        if (now is { } moment)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"--Preview:Now={moment:yyyy-MM-ddTHH:mm:ss}");
        }
    }

    private static DateTime? ParseMoment(ArgumentResult result)
    {
        if (DateTime.TryParseExact(
            result.Tokens[0].Value, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        result.AddError($"`{result.Tokens[0].Value}` is not a moment; write a day and an hour such as 2026-11-26T18:30");
        return null;
    }
}
