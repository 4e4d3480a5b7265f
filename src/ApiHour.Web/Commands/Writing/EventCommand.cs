using System.CommandLine;
using System.Globalization;

namespace ApiHour.Web.Commands.Writing;

/// <summary><c>new event</c> and <c>new workshop</c>.</summary>
internal static class EventCommand
{
    public static Command Create(string name, string description, string series, string examples, NewOptions shared, Func<Desk> desk)
    {
        var options = new EventOptions();
        var command = new Command(name, description) { HelpWithExamples.OptionWith(examples) };
        foreach (var option in options.All.Concat(shared.All))
        {
            command.Add(option);
        }

        command.SetAction((given, cancellation) => Task.FromResult(Write(given, options, series, shared, desk(), cancellation)));
        return command;
    }

    public static int Write(ParseResult given, EventOptions options, string series, NewOptions shared, Desk desk, CancellationToken cancellation) =>
        desk.Write(shared.FolderOf(given), given.GetValue(shared.Yes), (content, dialogue) => Draft(new EventInterview(content, dialogue, options, given, series).Ask(), content), cancellation);

    private static Drafted Draft(NewEvent planned, KnownContent content)
    {
        var facts = new[]
        {
            planned.Title,
            planned.Date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture) + planned.Hour.ToString(", HH:mm", CultureInfo.InvariantCulture),
            planned.Venue.Name,
            planned.Capacity is { } people ? $"{people} people" : "",
        };
        return new Drafted(new EventWriter(content).Write(planned), string.Join(" · ", facts.Where(fact => fact.Length > 0)), []);
    }
}
