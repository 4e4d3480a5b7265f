using System.CommandLine;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The options of a talk.</summary>
internal sealed class TalkOptions
{
    public Option<string> Event { get; } = new("--event") { Description = "Its event, by slug, file or number; the next one when it is left out.", HelpName = "event" };

    public Option<string> Speaker { get; } = new("--speaker") { Description = "Who speaks; several joined by a comma.", HelpName = "name" };

    public Option<string> Title { get; } = new("--title") { Description = "The title, as it should be read.", HelpName = "title" };

    public Option<string> Video { get; } = new("--video") { Description = "YouTube's id or address.", HelpName = "video" };

    public Option<string> Slides { get; } = new("--slides") { Description = "The slides: https://… or a path of the site.", HelpName = "address" };

    public IEnumerable<Option> All => [Event, Speaker, Title, Video, Slides];
}
