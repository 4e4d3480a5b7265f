using ApiHour.Content.Catalog;
using ApiHour.Web.Commands.Writing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ApiHour.Web.Tests.Commands.Writing;

[Properties(Replay = "1976,1983")]
public sealed class NewPostTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "\\", ": ", " #", "#", "&amp;", "&", "&#35;", "{{", "}}", "{%", "%}", "{", "<b>", "*", "_", "`", "[", "](", "|", "~~", "- ", "• ", "---", "!", "?", "é", "e\u0301", "œ", "🎉", "👩\u200d💻", "株", " ", "\u00a0", "\t", "%", "@", "a", "Mot", "30 min", "\ud800", "\u0085", "\uffff",
    ];

    private readonly WritingFixture folder = new();

    public void Dispose() => folder.Dispose();

    public static Arbitrary<string> Titles() => Gen.OneOf(Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<NonWhiteSpaceString>().Select(s => s.Get)).Where(title => Readings.Line(title, out _) && title.Trim() is not ['-', ..]).ToArbitrary();

    [Property(MaxTest = 40)]
    public Property Any_title_is_read_as_it_was_written() => Prop.ForAll(Titles(), title =>
    {
        using var evenings = new WritingFixture();
        using var articles = new WritingFixture();

        Assert.Equal((0, ""), (evenings.Run("event", "--title", title, "--talk", "Paul Pinault:" + title), evenings.Errors));
        Assert.Equal((0, ""), (articles.Run("article", "--title", title), articles.Errors));

        using var evening = evenings.Load(out var problems);
        using var article = articles.Load(out var others);
        Assert.All(evening.Events.Select(e => e.Title).AsEnumerable().Concat(evening.Talks.Select(t => t.Title)).Concat(article.Articles.Select(a => a.Title)), read => Assert.Equal(Blanks(title), Blanks(read)));
        Assert.Equal(evening.Talks.Single().Address, evening.Set<ProgrammeItem>().Single().TalkAddress);
        Assert.Empty(problems.Concat(others));
    });

    [Theory]
    [InlineData("L'été, c'est l'heure du « cœur » !", "l-ete-c-est-l-heure-du-coeur")]
    [InlineData("C++ & C# : Straße", "c-c-strasse")]
    [InlineData("株 🎉", "article")]
    public void A_file_is_named_in_lower_case_letters_and_hyphens(string title, string slug)
    {
        Assert.Equal(0, folder.Run("article", "--title", title));

        Assert.Equal([$"2026-12-01-{slug}.md"], folder.Posts);
        using var catalog = folder.Load(out var problems);
        Assert.Equal($"/blog-posts/{slug}.html", catalog.Articles.Single().Address);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_talk_says_which_lines_list_it()
    {
        folder.WriteEvent(1, "2027-01-07T19:00", body: "## Programme\n\n### Peut-être vous ?\n");

        Assert.Equal(0, folder.Run("talk", "--speaker", "Paul Pinault", "--title", "MQTT [1]"));

        Assert.Contains("_posts/2027-01-07-api-hour-1.md:\n\n### Paul Pinault • MQTT \\[1\\]\n\n[Voir le talk]({% post_url 2026-12-01-paul-pinault-mqtt-1 %})\n", folder.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var catalog = folder.Load(out var problems);
        Assert.Equal("/api-hours/api-hour-1.html", catalog.Talks.Single().EventAddress);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("event", "Atelier #3 : Docker")]
    [InlineData("workshop", "Atelier #3 : Docker")]
    public void A_workshop_has_a_number_and_a_subject(string option, string title)
    {
        folder.Write("_posts/2026-10-01-atelier-2-git.md", "---\ncategory: workshops\ntitle: \"Atelier #2 : Git\"\nevent: { start: 2026-10-17T09:00 }\n---\n\nBonjour\n");

        Assert.Equal(0, option is "event" ? folder.Run("event", "--from", "atelier-2-git", "--subject", "Docker") : folder.Run("workshop", "--subject", "Docker"));

        using var catalog = folder.Load(out var problems);
        var workshop = catalog.Events.Single(e => e.Slug == "atelier-3-docker");
        Assert.Equal((title, "workshops", new DateOnly(2026, 12, 19)), (Blanks(workshop.Title), workshop.Series, workshop.Date));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("talk", "--speaker")]
    [InlineData("article", "--title")]
    public void What_nobody_can_propose_is_asked_for_by_its_option(string kind, string option)
    {
        folder.WriteEvent(1, "2027-01-07T19:00");

        Assert.Equal(2, folder.Run(kind));

        Assert.StartsWith($"{option} is missing: write ", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over_what_is_there()
    {
        folder.Write("_posts/2026-12-01-api-hour-1.md", "Mes notes\n");

        Assert.Equal(2, folder.Run("event", "--talk", "Paul Pinault: MQTT"));

        Assert.Equal(["2026-12-01-api-hour-1.md"], folder.Posts);
        Assert.Equal("Mes notes\n", folder.Read("2026-12-01-api-hour-1.md"));
        Assert.Contains("2026-12-01-api-hour-1.md", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void When_one_file_is_in_the_way_none_is_written()
    {
        folder.Write("_posts/2026-12-01-paul-pinault-mqtt.md", "Mes notes\n");

        Assert.Equal(2, folder.Run("event", "--talk", "Pascal Lafourcade: Les preuves", "--talk", "Paul Pinault: MQTT"));

        Assert.Equal(["2026-12-01-paul-pinault-mqtt.md"], folder.Posts);
    }

    [Fact]
    public void Two_talks_of_one_name_are_refused()
    {
        Assert.Equal(2, folder.Run("event", "--talk", "Paul Pinault: MQTT", "--talk", "Paul Pinault: mqtt"));

        Assert.Empty(folder.Posts);
    }

    [Fact]
    public void A_kind_is_needed()
    {
        Assert.Equal(2, folder.Run());

        Assert.Contains("event, talk, article or workshop", folder.Errors, StringComparison.Ordinal);
    }

    /// <summary>The title in one line, whatever blanks French typography gives it.</summary>
    private static string Blanks(string title) => Readings.Line(title, out var line) ? line.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('’', '\'') : "";
}
