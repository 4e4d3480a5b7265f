using System.CommandLine;
using System.Globalization;

namespace ApiHour.Web.Commands.Writing;

/// <summary><c>new event</c> and <c>new workshop</c>.</summary>
internal static class EveningCommand
{
    public static Command Create(string name, string description, string series, string examples, NewOptions shared, Func<Desk> desk)
    {
        var options = new EveningOptions();
        var command = new Command(name, description) { HelpWithExamples.OptionWith(examples) };
        foreach (var option in options.All.Concat(shared.All))
        {
            command.Add(option);
        }

        command.SetAction((given, cancellation) => Task.FromResult(Write(given, options, series, shared, desk(), cancellation)));
        return command;
    }

    public static int Write(ParseResult given, EveningOptions options, string series, NewOptions shared, Desk desk, CancellationToken cancellation) =>
        desk.Write(shared.FolderOf(given), given.GetValue(shared.Yes), (content, dialogue) => Draft(new EveningInterview(content, dialogue, options, given, series).Ask(), content), cancellation);

    private static Drafted Draft(NewEvening evening, KnownContent content)
    {
        var facts = new[]
        {
            evening.Title,
            evening.Date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture) + evening.Hour.ToString(", HH:mm", CultureInfo.InvariantCulture),
            evening.Venue.Name,
            evening.Capacity is { } people ? $"{people} people" : "",
        };
        return new Drafted(new EveningWriter(content).Write(evening), string.Join(" · ", facts.Where(fact => fact.Length > 0)), []);
    }
}
