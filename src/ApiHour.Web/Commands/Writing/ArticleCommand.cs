using System.CommandLine;
using ApiHour.Web.Texts;

namespace ApiHour.Web.Commands.Writing;

/// <summary><c>new article</c>.</summary>
internal static class ArticleCommand
{
    public static Command Create(NewOptions shared, Func<Desk> desk)
    {
        var title = new Option<string>("--title") { Description = "The title, as it should be read.", HelpName = "title" };
        var command = new Command("article", "Writes an article for the blog.") { title, shared.Folder, shared.Yes, HelpWithExamples.OptionWith("  new article --title \"Titre de l'article\"") };
        command.SetAction((given, cancellation) => Task.FromResult(desk().Write(
            shared.FolderOf(given), given.GetValue(shared.Yes), (content, dialogue) => Draft(content, dialogue, given.GetValue(title)), cancellation)));
        return command;
    }

    private static Drafted Draft(KnownContent content, Dialogue dialogue, string? option)
    {
        var title = dialogue.Ask(new Question<string>("Title", "--title", "a title that no article has yet", IsFree), option);
        var body = Template.Read("article", content.IsEnglish).Fill(new Dictionary<string, Filled> { ["title"] = Filled.Of(WrittenText.ForYaml(title)) });
        return new Drafted([new NewPost($"{content.Today:O}-{SlugOf(title)}", AddressOf(title), body)], title, []);

        bool IsFree(string text, out string value) => Readings.Line(text, out value) && !content.Has(AddressOf(value));
    }

    private static string AddressOf(string title) => $"/blog-posts/{SlugOf(title)}.html";

    private static string SlugOf(string title) => PostSlug.Of(title, "article");
}
