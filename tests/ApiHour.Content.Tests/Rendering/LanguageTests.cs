using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Rendering;

public sealed class LanguageTests
{
    private const string English = "In this talk we will see how the queue of a broker can lose your messages, and what to do about it.";

    private const string French = "Nous verrons dans ce talk comment la file d’un courtier perd des messages, et ce que l’on peut faire pour les garder.";

    [Theory]
    [InlineData("Prêts ? Oui !", "<p>Prêts\u202F? Oui\u202F!</p>")]
    [InlineData("Un mot : deux ; trois", "<p>Un mot\u202F: deux\u202F; trois</p>")]
    [InlineData("Un « mot » dit", "<p>Un «\u202Fmot\u202F» dit</p>")]
    [InlineData("**Gras** : suite", "<p><strong>Gras</strong>\u202F: suite</p>")]
    [InlineData("Coupé\n: là", "<p>Coupé\u202F: là</p>")]
    [InlineData("à 20:30, sans rien: ni", "<p>à 20:30, sans rien: ni</p>")]
    [InlineData("a :b et &lt;c> ?", "<p>a :b et &lt;c&gt;\u202F?</p>")]
    [InlineData("`a ? b : c`", "<p><code>a ? b : c</code></p>")]
    public void French_signs_stay_on_the_line_of_their_word_and_code_stays_as_it_is(string markdown, string html) => Assert.Equal(html, Render(markdown).Body);

    [Fact]
    public void Titles_and_excerpts_are_spaced_too()
    {
        var post = Render("Prêts ?", "title: \"L'été : pourquoi l'API ?\"");

        Assert.Equal("L’été\u202F: pourquoi l’API\u202F?", post.Title);
        Assert.Equal("Prêts\u202F?", post.Excerpt);
    }

    [Fact]
    public void A_site_in_English_is_not_spaced() => Assert.Equal("<p>Really ?</p>", Render("Really ?", site: "lang: en").Body);

    [Fact]
    public void A_passage_in_another_language_says_so()
    {
        var post = Render($"{French}\n\n{English}\n\n- {English}\n\nRabbitMQ, Kafka, ZeroMQ");

        Assert.Equal($"<p>{French}</p>\n<p lang=\"en\">{English}</p>\n<ul>\n<li lang=\"en\">{English}</li>\n</ul>\n<p>RabbitMQ, Kafka, ZeroMQ</p>", post.Body);
        Assert.Null(post.Language);
    }

    [Fact]
    public void A_post_in_another_language_says_so_once()
    {
        var post = Render($"{English}\n\n{English}");

        Assert.Equal("en", post.Language);
        Assert.DoesNotContain("lang=", post.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang: en", "en")]
    [InlineData("lang: DE", "de")]
    [InlineData("lang: fr", null)]
    [InlineData("lang: klingon", null)]
    public void A_post_may_say_its_language_itself(string facts, string? language) => Assert.Equal(language, Render("Bonjour", facts).Language);

    [Fact]
    public void A_language_that_nobody_knows_is_told()
    {
        using var content = new ContentFixture().Write("page.md", "---\ntitle: Page\nlang: klingon\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal("page.md(3,7): warning AH009: `lang` cannot be understood and is left out; write a language such as `fr` or `en`", problem.ToString());
    }

    private static Article Render(string body, string facts = "title: x", string site = "")
    {
        using var content = new ContentFixture().Write("_config.yml", site).Write("_posts/2024-01-01-x.md", $"---\ncategory: blog-posts\n{facts}\n---\n{body}\n");
        content.Load();
        using var catalog = content.Open();
        return catalog.Articles.Single();
    }
}
