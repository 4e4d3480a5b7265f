using System.CommandLine;
using ApiHour.Web.Commands.Writing;

namespace ApiHour.Web.Commands;

/// <summary><c>new</c>: writes the first draft of an event's, talk's, article's or workshop's posts.</summary>
internal static class NewCommand
{
    public const string Name = "new";

    private const string Examples = """
          new event
          new event --yes --date 2027-03-18 --talk "Prénom Nom: Titre du talk"
          new --from api-hour-74
          new talk --event api-hour-74 --speaker "Prénom Nom" --title "Titre du talk"
          new workshop --subject Docker
          new article --title "Titre de l'article"
        """;

    private const string EventExamples = """
          new event                                                                asks
          new event --yes --date 2027-03-18 --talk "Prénom Nom: Titre du talk"     asks nothing
          new event --from api-hour-74                                             its venue, hour, capacity and sections
        """;

    private const string Description =
        "Writes a new post as a start, and says what to fill in next. On a terminal it asks for what no option says; in a pipe it takes what it would propose. "
        + "Exit code 0 or 2 (nothing written).";

    private const string ApiHours = "api-hours";

    public static Command Create(Func<Desk> desk)
    {
        var shared = new NewOptions();
        var options = new EventOptions();
        var command = new Command(Name, Description)
        {
            EventCommand.Create("event", "Writes an event and its talks.", ApiHours, EventExamples, shared, desk),
            TalkCommand.Create(shared, desk),
            ArticleCommand.Create(shared, desk),
            EventCommand.Create("workshop", "Writes a workshop.", "workshops", "  new workshop --subject Docker", shared, desk),
            HelpWithExamples.OptionWith(Examples),
        };
        foreach (var option in options.All.Concat(shared.All))
        {
            command.Add(option);
        }

        command.SetAction((given, cancellation) => Task.FromResult(given.GetValue(options.From) is null
            ? Refuse(desk())
            : EventCommand.Write(given, options, ApiHours, shared, desk(), cancellation)));
        return command;
    }

    private static int Refuse(Desk desk)
    {
        desk.Errors.WriteLine("Say what is new: event, talk, article or workshop; `new --help` has examples.");
        return ExitCode.CouldNotRun;
    }
}
