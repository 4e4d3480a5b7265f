using System.CommandLine;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary><c>new talk</c>: a talk of an event that is there; its programme is left to the organizer.</summary>
internal static class TalkCommand
{
    public static Command Create(NewOptions shared, Func<Desk> desk)
    {
        var to = new Option<string>("--event") { Description = "Its event, by slug, file or number; the next one when it is left out.", HelpName = "event" };
        var speaker = new Option<string>("--speaker") { Description = "Who speaks; several joined by a comma.", HelpName = "name" };
        var title = new Option<string>("--title") { Description = "The title, as it should be read.", HelpName = "title" };
        var video = new Option<string>("--video") { Description = "YouTube's id or address.", HelpName = "video" };
        var slides = new Option<string>("--slides") { Description = "The slides: https://… or a path of the site.", HelpName = "address" };
        var command = new Command("talk", "Writes a talk of an event, and says which lines list it in the programme.") { to, speaker, title, video, slides, shared.Folder, shared.Yes };
        command.SetAction((given, cancellation) => Task.FromResult(desk().Write(
            shared.FolderOf(given), given.GetValue(shared.Yes), (content, dialogue) => Draft(content, dialogue, option => given.GetValue(option), (to, speaker, title, video, slides)), cancellation)));
        return command;
    }

    private static Drafted Draft(KnownContent content, Dialogue dialogue, Func<Option<string>, string?> given, (Option<string> To, Option<string> Speaker, Option<string> Title, Option<string> Video, Option<string> Slides) options)
    {
        var writer = new TalkWriter(content);
        var usual = content.NextEvent ?? content.LatestEvent;
        var evening = dialogue.Ask(new Question<EventPost>("Event", "--event", $"an event's slug, file or number, such as {usual?.Slug ?? "api-hour-1"}", IsEvent) { Proposal = usual?.Slug }, given(options.To));
        var speaker = dialogue.Ask(new Question<string>("Speaker", "--speaker", "who speaks: Prénom Nom", Readings.Line), given(options.Speaker));
        var title = dialogue.Ask(new Question<string>("Title", "--title", "a title that no talk of theirs has at this event", IsFree), given(options.Title));
        var talk = new NewTalk(speaker, title)
        {
            Video = dialogue.Ask(new Question<string>("Video", "--video", "YouTube's id of eleven characters, or the video's address", Readings.Video) { Proposal = "" }, given(options.Video)),
            Slides = dialogue.Ask(new Question<string>("Slides", "--slides", "a whole address, or a path such as /slides/title.pdf", Readings.WebAddressOrPath) { Proposal = "" }, given(options.Slides)),
        };
        var post = writer.Write(talk, evening.Slug);
        return new Drafted([post], $"{talk.Speaker} • {talk.Title} · {evening.Title}", [$"Paste into the programme of {evening.SourcePath}:", "", writer.List(talk, post).Text]);

        bool IsEvent(string text, out EventPost found) => (found = content.FindEvent(text)!) is not null;

        bool IsFree(string text, out string value) => Readings.Line(text, out value) && !content.Has(writer.Write(new NewTalk(speaker, value), evening.Slug).Address);
    }
}
