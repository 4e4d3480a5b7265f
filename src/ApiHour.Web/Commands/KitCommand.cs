using System.CommandLine;
using System.Globalization;
using System.Resources;
using ApiHour.Web.Commands.Writing;
using ApiHour.Web.Resources;
using ApiHour.Web.Texts;

namespace ApiHour.Web.Commands;

/// <summary><c>kit</c>: prints the texts that announce an event wherever people look.</summary>
internal static class KitCommand
{
    public const string Name = "kit";

    private const string Examples = """
          kit                     the next event
          kit api-hour-74         by slug, number or file
        """;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly ResourceManager Labels = new(typeof(Words));

    public static Command Create(Func<Desk> desk)
    {
        var name = new Argument<string?>("event") { Description = "The event, by slug, number or file; the next one when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var shared = new NewOptions();
        var command = new Command(Name, "Prints the texts that announce an event: mail, Mastodon, Slack, listings, and the thanks to the speakers. Exit code 0 or 2.")
        {
            name, shared.Folder, HelpWithExamples.OptionWith(Examples),
        };
        command.SetAction((given, cancellation) =>
        {
            var here = desk();
            return Task.FromResult(here.Read(shared.FolderOf(given), content => Print(here.Output, content, given.GetValue(name)), cancellation));
        });
        return command;
    }

    private static void Print(TextWriter output, KnownContent content, string? name)
    {
        if ((name is null ? content.NextEvent : content.FindEvent(name)) is not { } post)
        {
            throw new AnswerException(name is null
                ? "No event is announced: name one, such as `kit api-hour-9`."
                : $"There is no event `{name}`: name its slug, number or file, such as `{content.LatestEvent?.Slug ?? "api-hour-1"}`.");
        }

        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            // Dates in words are those of the site's language.
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(content.Site.Language);
            foreach (var (word, text) in new EventKit(content.Site, post, content.Now).List())
            {
                output.WriteLine($"== {Labels.GetString(word, English)}\n\n{text.TrimEnd()}\n");
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
