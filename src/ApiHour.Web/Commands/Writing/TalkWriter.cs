using ApiHour.Content.Catalog;
using ApiHour.Web.Texts;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Writes a talk's post, and the lines that list it in its event's programme.</summary>
internal sealed class TalkWriter(KnownContent content)
{
    private const string PictureFolder = "/images/speaker-images/";

    /// <param name="talk">The talk.</param>
    /// <param name="eventSlug">The slug of its event.</param>
    public NewPost Write(NewTalk talk, string eventSlug)
    {
        var speaker = content.Speakers.FirstOrDefault(s => PostSlug.Of(s.Name, s.Name) == PostSlug.Of(talk.Speaker, talk.Speaker));
        var slug = PostSlug.Of($"{talk.Speaker} {(IsUntitled(talk) ? "" : talk.Title)}", "talk");
        return new NewPost($"{content.Today:O}-{slug}", $"/talks/{eventSlug.ToLowerInvariant()}/{slug}.html", Template.Read("talk", content.IsEnglish).Fill(new Dictionary<string, Filled>
        {
            ["event"] = Filled.Of(eventSlug.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? eventSlug : WrittenText.ForYaml(eventSlug)),
            ["title"] = new(WrittenText.ForYaml(talk.Title), IsUntitled(talk) ? [($"title: {WrittenText.ForYaml(talk.Title)}", "write the title once it is known, here and in the programme")] : []),
            ["speaker"] = Filled.Of(WrittenText.ForYaml(talk.Speaker)),
            ["url"] = Filled.Of(Quoted(speaker?.Url)),
            ["image"] = Filled.Of(Quoted(PictureOf(speaker))),
            ["slides"] = Filled.Of(Quoted(talk.Slides)),
            ["video"] = Filled.Of(Quoted(talk.Video)),
        }));
    }

    /// <summary>What to write into the programme.</summary>
    public Filled List(NewTalk talk, NewPost post) => Template.Read("listed", content.IsEnglish).Fill(new Dictionary<string, Filled>
    {
        ["speaker"] = Filled.Of(WrittenText.ForMarkdown(talk.Speaker)),
        ["title"] = Filled.Of(WrittenText.ForMarkdown(talk.Title)),
        ["file"] = Filled.Of(post.Name),
    });

    /// <summary>The title of a talk that has none yet.</summary>
    public string Untitled => Template.Read("untitled", content.IsEnglish).Fill(new Dictionary<string, Filled>()).Text.Trim();

    /// <summary>The placeholder title is left out of the file's name, which stays when the title is known.</summary>
    private bool IsUntitled(NewTalk talk) => talk.Title == Untitled;

    private static string Quoted(string? value) => value is { Length: > 0 } ? WrittenText.ForYaml(value) : "";

    /// <summary>The picture as a talk names it: a file of the speakers' folder, else its path.</summary>
    private static string? PictureOf(Speaker? speaker) =>
        speaker?.Image is { } image && image.StartsWith(PictureFolder, StringComparison.Ordinal) ? image[PictureFolder.Length..] : speaker?.Image;
}
