using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Content.Tests.Parsing.Liquid;

public sealed class LiquidRendererTests
{
    [Fact]
    public void Liquid_knows_the_site_the_page_and_the_posts()
    {
        using var content = new ContentFixture()
            .Write("_config.yml", "flickr_id: 96523012@N07\n")
            .WriteEvent("2024-01-01-one", "{% raw %}{{ brut }}{% endraw %}{% comment %}rien{% endcomment %}")
            .Write("a.md", "---\ntitle: a\nflickr_set_id: 72157645154826898\n---\n[un]({% post_url 2024-01-01-one %}) {{ site.flickr_id }} {{ page.flickr_set_id }}");

        Assert.Empty(content.Load().Problems);

        using var catalog = content.Open();
        Assert.Equal("<p><a href=\"/api-hours/one.html\">un</a> 96523012@N07 72157645154826898</p>", Assert.Single(catalog.Pages).Body);
        Assert.Equal("<p>{{ brut }}</p>", Assert.Single(catalog.Events).Body);
    }

    [Theory]
    [InlineData("{{ page.title }}\n\ndeux {{ unclosed", 6, 6)]
    [InlineData("{{ page.title }}\n\ndeux {{ page.title | replace: 'a', 'b' }}", 6, 6)]
    [InlineData("{{ page.title }} {% if %} x {% endif %}", 4, 18)]
    [InlineData("{{ page.title }}\n\nx {% if page.title %} y", 6, 3)]
    [InlineData("{{ page.title }}\n{% endif %}", 5, 1)]
    [InlineData("{{ page.title }}\n\nx {% highlight bash %} {{ y }} {% z %}\n\n# u", 6, 3)]
    public void Liquid_that_cannot_be_read_is_told_at_its_tag(string body, int line, int column)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\n---\n{body}\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadLiquid, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("a {{ }} b", "<p>a {{ }} b</p>", 3)]
    [InlineData("let x = {{a: 1}};", "<p>let x = {{a: 1}};</p>", 9)]
    [InlineData("{{- 1 + 2 -}}", "<p>{{- 1 + 2 -}}</p>", 1)]
    [InlineData("{{{ page.title }}}", "<p>{{{ page.title }}}</p>", 1)]
    [InlineData("{% if page.title %}{{ page title }}{% endif %}", "<p>{{ page title }}</p>", 20)]
    [InlineData("`{{ 'key' | translate }}` x", "<p><code>key</code> x</p>", 2)]
    [InlineData("{{ page.title | upcase | titleize: 2 | downcase }}", "<p>a</p>", 1)]
    [InlineData("[b]({{ '/b.html' | localized_url }})", "<p><a href=\"/b.html\">b</a></p>", 5)]
    [InlineData("{{ 'a' | replace: '{{', 'b' }}", "<p>a</p>", 1)]
    public void Odd_braces_are_told_and_harm_nothing_around_them(string body, string html, int column)
    {
        using var content = new ContentFixture().Write("b.md", "---\ntitle: b\n---\n").Write("a.md", $"---\ntitle: a\n---\n{body}\n\n[x]({{% link b.md %}})\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadLiquid, 4, column), (problem.Code, problem.Line, problem.Column));
        using var catalog = content.Open();
        Assert.Equal(html + "\n<p><a href=\"/b.html\">x</a></p>", catalog.Pages.Single(page => page.Title == "a").Body);
    }

    [Theory]
    [InlineData("url", "/workshops/git.html")]
    [InlineData("id", "/workshops/git")]
    [InlineData("slug", "git")]
    [InlineData("path", "_posts/2014-05-28-git.md")]
    [InlineData("date", "2014-05-28 00:00:00 +0200")]
    [InlineData("date | date: '%d/%m/%Y'", "28/05/2014")]
    [InlineData("categories | join: ', '", "workshops, php")]
    public void A_post_knows_its_own_place_and_day(string value, string shown)
    {
        using var content = new ContentFixture().Write("_posts/2014-05-28-git.md", $"---\ncategory: workshops\ncategories: [php]\npermalink: /workshops/git.html\ntitle: x\nevent: {{ start: 2014-06-01T19:00 }}\n---\n{{{{ page.{value} }}}}");

        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        Assert.Equal($"<p>{shown}</p>", catalog.Events.Single().Body);
    }

    [Fact]
    public void A_day_begins_at_the_midnight_of_the_place()
    {
        using var content = new ContentFixture().Write("_config.yml", "title: x\ntimezone: Asia/Kolkata\n").Write("_posts/2014-05-28-a.md", "---\ncategory: blog\ntitle: a\n---\n{{ page.date }}");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal("<p>2014-05-28 00:00:00 +0530</p>", catalog.Articles.Single().Body);
    }

    [Theory]
    [InlineData("{% include icon.html %} Du texte *gras* après.", "<p>Du texte <em>gras</em> après.</p>")]
    [InlineData("{% include icon.html } Du texte *gras* après.", "<p>Du texte <em>gras</em> après.</p>")]
    [InlineData("Avant {{ \"{% x %}\" }} après.", "<p>Avant         après.</p>")]
    [InlineData("{% case page.title %}\n{% include icon.html %}\n{% when 'a' %}cas{% endcase %}", "<p>cas</p>")]
    public void A_tag_that_is_left_out_makes_no_code_of_its_line(string body, string html)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\n---\n{body}\n");

        Assert.Equal(ProblemCode.UnknownTag, Assert.Single(content.Load().Problems).Code);
        using var catalog = content.Open();
        Assert.Equal(html, catalog.Pages.Single().Body);
    }

    [Theory]
    [InlineData("x {{ site.flickrid }}", 6)]
    [InlineData("{{ page.title }} {{page.uri}}", 20)]
    [InlineData("{{- site.rss.titel -}}", 5)]
    [InlineData("{{ titre }}", 4)]
    public void A_value_that_is_nowhere_is_a_note_where_it_is_shown(string body, int column)
    {
        using var content = new ContentFixture().Write("_config.yml", "rss: { title: r }\n").Write("a.md", $"---\ntitle: a\n---\n{body}\n");

        var report = content.Load();

        Assert.Empty(report.Problems);
        Assert.Equal((ProblemCode.BadLiquid, 4, column), report.Notes.Select(n => (n.Code, n.Line, n.Column)).Single());
    }

    [Theory]
    [InlineData("{% if page.x %}{{ page.x }}{% endif %}")]
    [InlineData("{{ page.x | default: page.title }}")]
    [InlineData("{{ page.subtitle }}")]
    [InlineData("{% raw %}{{ page.x }}{% endraw %}")]
    public void A_value_that_is_only_asked_for_may_be_missing(string body)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\nsubtitle:\n---\n{body}\n");

        var report = content.Load();

        Assert.Empty(report.Problems.Concat(report.Notes));
    }

    [Theory]
    [InlineData("{{ 'now' | date: '%Y-%m-%d' }}", "2024-06-02")]
    [InlineData("{{ \"today\" | date: '%d' }}", "02")]
    [InlineData("Bonjour", "Bonjour")]
    public void A_text_that_names_the_day_is_loaded_again_on_the_next(string body, string now)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\n---\n{body}\n");
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 31, 22, 30, 0, TimeSpan.Zero));
        content.Load(clock: clock);
        clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(now != body, content.Load(clock: clock).IsWhole);

        using var catalog = content.Open();
        Assert.Equal($"<p>{now}</p>", catalog.Pages.Single().Body);
    }
}
