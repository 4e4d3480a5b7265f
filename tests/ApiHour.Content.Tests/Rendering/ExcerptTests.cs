using System.Globalization;

namespace ApiHour.Content.Tests.Rendering;

public sealed class ExcerptTests
{
    [Fact]
    public void The_excerpt_is_the_first_paragraph_that_says_something()
    {
        var post = RenderedPost.Of("-\n\n![](/a.png)\n\nBonjour *à tous*\net merci.\n\nSuite");

        Assert.Equal("Bonjour à tous et merci.", post.Excerpt);
        Assert.Equal(post.Excerpt, post.Description);
    }

    [Theory]
    [InlineData("**Concept**\n\nDes talks.", "Des talks.")]
    [InlineData("**Annulé.**\n\nDes talks.", "Annulé.")]
    [InlineData("**Concept**", "Concept")]
    public void A_bold_line_that_is_no_sentence_is_the_excerpt_only_where_nothing_else_is(string body, string excerpt) => Assert.Equal(excerpt, RenderedPost.Of(body).Excerpt);

    [Theory]
    [InlineData("{0} Une phrase. Avec Node.js et la suite", "{0} Une phrase.")]
    [InlineData("{0} Une phrase en PHP 7.1 sur le sujet", "{0} Une phrase en PHP 7.1 sur le sujet mot…")]
    [InlineData("{0} Une phrase ? Oui ou non, on ne sait pas", "{0} Une phrase ?")]
    public void A_description_ends_where_a_sentence_does(string text, string end)
    {
        var filling = string.Join(' ', Enumerable.Repeat("mot", 40));
        var body = string.Format(CultureInfo.InvariantCulture, text, filling);
        var description = RenderedPost.Of(body + " " + filling).Description.Replace('\u202F', ' ');

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, end, filling), description);
    }

    [Fact]
    public void An_excerpt_before_its_separator_says_only_what_the_page_says()
    {
        using var content = new ContentFixture().Write(
            "_posts/2024-01-01-x.md",
            "---\ncategories: [blog-posts]\ntitle: x\nexcerpt_separator: <!--more-->\n---\n<style>.a{}</style>\n\n<script>alert(1)</script>\n\nIntro\n<!--more-->\nSuite\n");
        content.Load();

        using var catalog = content.Open();
        Assert.Equal("Intro", catalog.Articles.Single().Excerpt);
    }
}
