using System.CommandLine;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The options of an event: whatever is not said is asked for, or proposed.</summary>
internal sealed class EventOptions
{
    public Option<string> Title { get; } = new("--title") { Description = "The title, as it should be read.", HelpName = "title" };

    public Option<string> Subject { get; } = new("--subject") { Description = "What it is about, when the title is left to the series: Docker, for `Workshop #3 : Docker`.", HelpName = "words" };

    public Option<string> Date { get; } = new("--date") { Description = "The day: 2027-01-21 or 21/01/2027.", HelpName = "day" };

    public Option<string> Hour { get; } = new("--hour") { Description = "When it begins: 19:00 or 19h.", HelpName = "hour" };

    public Option<string> Venue { get; } = new("--venue") { Description = "A venue that is known, by name or key; a new one as \"name, address\"; - when it is not known yet.", HelpName = "venue" };

    public Option<string> Capacity { get; } = new("--capacity") { Description = "How many can come; - for no limit.", HelpName = "people" };

    public Option<string> Registration { get; } = new("--registration") { Description = "Where to register: https://…", HelpName = "address" };

    public Option<string[]> Talk { get; } = new("--talk") { Description = "A talk, once for each: \"Prénom Nom: Titre\".", HelpName = "talk" };

    public Option<string> Talks { get; } = new("--talks") { Description = "How many talks there will be; those that nobody gives yet are open slots.", HelpName = "number" };

    public Option<string> From { get; } = new("--from") { Description = "An event to start from, by file, slug or number: its venue, hour, capacity and sections are taken over.", HelpName = "post" };

    public IEnumerable<Option> All => [Title, Subject, Date, Hour, Venue, Capacity, Registration, Talk, Talks, From];
}
