using System.CommandLine;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary><c>new talk</c>: a talk of an event that is there; its programme is left to the organizer.</summary>
internal static class TalkCommand
{
    private const string Examples = """
          new talk --speaker "Prénom Nom" --title "Titre du talk"                          of the next event
          new talk --event api-hour-74 --speaker "Prénom Nom" --title "Titre du talk"
        """;

    public static Command Create(NewOptions shared, Func<Desk> desk)
    {
        var options = new TalkOptions();
        var command = new Command("talk", "Writes a talk of an event, and says which lines list it in the programme.") { HelpWithExamples.OptionWith(Examples) };
        foreach (var option in options.All.Concat(shared.All))
        {
            command.Add(option);
        }

        command.SetAction((given, cancellation) => Task.FromResult(desk().Write(
            shared.FolderOf(given), given.GetValue(shared.Yes), (content, dialogue) => Draft(content, dialogue, options, given), cancellation)));
        return command;
    }

    private static Drafted Draft(KnownContent content, Dialogue dialogue, TalkOptions options, ParseResult given)
    {
        var writer = new TalkWriter(content);
        var usual = content.NextEvent ?? content.LatestEvent;
        var host = dialogue.Ask(
            new Question<EventPost>("Event", "--event", $"an event's slug, file or number, such as {usual?.Slug ?? "api-hour-1"}", IsEvent) { Proposal = usual?.Slug }, given.GetValue(options.Event));
        var speaker = dialogue.Ask(new Question<string>("Speaker", "--speaker", "who speaks: Prénom Nom", Readings.Line), given.GetValue(options.Speaker));
        var title = dialogue.Ask(new Question<string>("Title", "--title", "a title that no talk of theirs has at this event", IsFree), given.GetValue(options.Title));
        var talk = new NewTalk(speaker, title)
        {
            Video = dialogue.Ask(
                new Question<string>("Video", "--video", "YouTube's id of eleven characters, or the video's address", Readings.Video) { Proposal = "" },
                given.GetValue(options.Video)),
            Slides = dialogue.Ask(
                new Question<string>("Slides", "--slides", "a whole address, or a path such as /slides/title.pdf", Readings.WebAddressOrPath) { Proposal = "" },
                given.GetValue(options.Slides)),
        };
        var post = writer.Write(talk, host.Slug);
        return new Drafted([post], $"{talk.Speaker} • {talk.Title} · {host.Title}", [$"Paste into the programme of {host.SourcePath}:", "", writer.List(talk, post).Text]);

        bool IsEvent(string text, out EventPost found) => (found = content.FindEvent(text)!) is not null;

        bool IsFree(string text, out string value) => Readings.Line(text, out value) && !content.Has(writer.Write(new NewTalk(speaker, value), host.Slug).Address);
    }
}
