namespace ApiHour.Content.Tests.Parsing.Liquid;

public sealed class JekyllFiltersTests
{
    private const string Host = "url: https://example.org\nbaseurl: /meetup\n";

    [Theory]
    [InlineData("{{ 'talks/' | relative_url }}", "/talks/")]
    [InlineData("{{ '/talks/' | relative_url | relative_url }}", "/talks/")]
    [InlineData("{{ '' | relative_url }}", "/")]
    [InlineData("{{ 'a b' | relative_url }}", "/a%20b")]
    [InlineData("{{ 'mailto:a@b.fr' | relative_url }}", "mailto:a@b.fr")]
    [InlineData("{{ 'talks/' | absolute_url }}", "https://example.org/talks/")]
    [InlineData("{{ 'https://b.fr/' | absolute_url }}", "https://b.fr/")]
    [InlineData("x{{ page.nowhere | absolute_url }}", "x")]
    [InlineData("{{ '/images/' | append: 'logo.png' }}", "/images/logo.png")]
    [InlineData("{{ 'logo.png' | prepend: '/images/' | prepend: site.baseurl }}", "/images/logo.png")]
    [InlineData("{{ site.baseurl }}/talks/", "/talks/")]
    [InlineData("{{ site.url }}{{ site.baseurl }}/talks/", "https://example.org/talks/")]
    public void Addresses_begin_at_the_root_of_the_host(string liquid, string shown) => Assert.Equal(shown, Shown(Host, liquid));

    [Theory]
    [InlineData("", "/talks/")]
    [InlineData("baseurl: /meetup\n", "/talks/")]
    [InlineData("base_url: https://example.net/\nurl: https://example.org\n", "https://example.net/talks/")]
    public void An_address_in_full_begins_with_what_the_configuration_names(string configuration, string shown) =>
        Assert.Equal(shown, Shown("title: x\n" + configuration, "{{ '/talks/' | absolute_url }}"));

    [Theory]
    [InlineData("2008-11-07 13:07:54 +0100", "date_to_string", "07 Nov 2008")]
    [InlineData("2008-11-07 13:07:54 +0100", "date_to_long_string", "07 November 2008")]
    [InlineData("2008-11-07 13:07:54 +0100", "date_to_xmlschema", "2008-11-07T13:07:54+01:00")]
    [InlineData("2008-11-07 23:30:00 +0000", "date_to_xmlschema", "2008-11-08T00:30:00+01:00")]
    [InlineData("2008-11-07", "date_to_string", "07 Nov 2008")]
    [InlineData("2008-11-07", "date_to_string: 'ordinal'", "7th Nov 2008")]
    [InlineData("2008-11-22", "date_to_long_string: 'ordinal', 'US'", "November 22nd, 2008")]
    [InlineData("2008-11-11", "date_to_string: 'ordinal'", "11th Nov 2008")]
    [InlineData("bientôt", "date_to_string", "bientôt")]
    public void Days_are_written_as_in_Jekyll(string day, string filter, string shown) =>
        Assert.Equal(shown, Shown("timezone: Europe/Paris\n", $"{{{{ '{day}' | {filter} }}}}"));

    [Fact]
    public void The_day_of_a_post_is_that_of_its_name()
    {
        using var content = new ContentFixture().Write("_posts/2008-11-07-a.md", "---\ncategories: [blog-posts]\ntitle: a\n---\n{{ page.date | date_to_string }}");

        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        Assert.Equal("<p>07 Nov 2008</p>", catalog.Articles.Single().Body);
    }

    [Fact]
    public void A_short_text_is_added() => Assert.Equal(201, Shown("title: x\n", $"{{{{ 'y' | append: '{new string('x', 200)}' }}}}").Length);

    [Theory]
    [InlineData("append", 1, 201)]
    [InlineData("prepend", 1, 201)]
    [InlineData("append", 10_001, 1)]
    public void A_long_text_is_not_added_which_is_told_once(string filter, int length, int added)
    {
        var (text, liquid) = (new string('y', length), $"{{{{ '{new string('y', length)}' | {filter}: '{new string('x', added)}' }}}}");
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\n---\n\nTo {filter}:\n\n{liquid}, {liquid}\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadLiquid, 7), (problem.Code, problem.Line));
        Assert.StartsWith($"`{filter}` adds at most 200 characters to at most 10000", problem.Message, StringComparison.Ordinal);
        using var catalog = content.Open();
        Assert.EndsWith($"<p>{text}, {text}</p>", catalog.Pages.Single().Body, StringComparison.Ordinal);
    }

    private static string Shown(string configuration, string liquid)
    {
        using var content = new ContentFixture().Write("_config.yml", configuration).Write("a.md", $"---\ntitle: a\nlang: en\n---\n`{liquid}`\n");
        Assert.DoesNotContain(content.Load().Problems, problem => problem.Code == ProblemCode.BadLiquid);
        using var catalog = content.Open();
        return catalog.Pages.Single().Body.Replace("<p><code>", "", StringComparison.Ordinal).Replace("</code></p>", "", StringComparison.Ordinal);
    }
}
