using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Content.Tests.Parsing;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("_posts/2024-01-01-PHP-7.1-é!.md", "category: api-hours", "/api-hours/PHP-7.1-é!.html")]
    [InlineData("_posts/2024-01-01-a b.md", "categories: talks api-hour-9", "/talks/api-hour-9/a-b.html")]
    [InlineData("groups/_posts/2024-01-01-x.md", "title: x", "/groups/x.html")]
    [InlineData("anywhere/2024-01-01-x.md", "categories: [ blog-posts ]", "/blog-posts/x.html")]
    [InlineData("association.md", "title: x", "/association.html")]
    [InlineData("talks/index.md", "title: x", "/talks/")]
    [InlineData("about.md", "permalink: /qui/", "/qui/")]
    [InlineData("about.md", "permalink: /php-7.1/", "/php-7.1/")]
    [InlineData("about.md", "permalink: /flux.xml", "/flux.xml")]
    [InlineData("about.md", "permalink: /qui", "/qui.html")]
    [InlineData("blog_posts/2024-01-01-x.md", "categories: [ blog-posts ]", "/blog-posts/x.html")]
    [InlineData("a/b/_posts/c/2024-01-01-x.md", "title: x", "/a/b/x.html")]
    public void A_file_stands_where_jekyll_puts_it(string path, string key, string address)
    {
        using var content = new ContentFixture().Write(path, $"---\n{key}\n---\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Contains(catalog.Addresses, a => a.Path == address);
    }

    [Fact]
    public void A_quoted_title_may_run_over_two_lines_and_hold_entities()
    {
        using var content = new ContentFixture().Write("a.md", "---\ntitle: \"Soirée &#35;9\nsuite\n\"\n---\n");

        Assert.Empty(content.Load().Problems);

        using var catalog = content.Open();
        Assert.Equal("Soirée #9 suite", Assert.Single(catalog.Pages).Title);
    }

    [Theory]
    [InlineData("# todo: \"relire\ntitle: \"x\"\nlayout: default")]
    [InlineData("description: |\n  Il dit: \"oui\n  et non.\ntitle: \"x\"\nlayout: default")]
    [InlineData("# titre: \"x\ntitle: \"x\n \"\nlayout: default")]
    public void A_quote_in_a_comment_or_a_text_of_several_lines_opens_nothing(string yaml)
    {
        using var content = new ContentFixture().Write("a.md", $"---\n{yaml}\n---\n");

        Assert.Empty(content.Load().Problems);

        using var catalog = content.Open();
        Assert.Equal("x", Assert.Single(catalog.Pages).Title);
    }

    [Fact]
    public void Names_of_files_with_accents_apart_are_found()
    {
        using var content = new ContentFixture()
            .WriteEvent("2024-01-01-é".Normalize(NormalizationForm.FormD), "Bonjour")
            .Write("été.pdf".Normalize(NormalizationForm.FormD), "x")
            .Write("à-propos.md".Normalize(NormalizationForm.FormD), "---\ntitle: a\n---\n[un]({% post_url 2024-01-01-é %}) [deux]({% link été.pdf %}) [trois]({% link à-propos.md %})".Normalize(NormalizationForm.FormD));

        Assert.Empty(content.Load().Problems);
    }

    [Fact]
    public void A_title_cut_off_by_a_comment_is_told()
    {
        using var content = new ContentFixture().Write("a.md", "---\ntitle: Atelier #1\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal("a.md(2,15): warning AH010: YAML takes `#1` for a comment; quote the title: \"Atelier #1\"", problem.ToString());
    }

    [Theory]
    [InlineData("_config.yml", "announcement:\n  href: /x\n  message: API Hour #74 le 21 janvier\n", 3, 20)]
    [InlineData("_config.yml", "title: API Hour #1 et suivants\n", 1, 16)]
    [InlineData("_config.yml", "navigation:\n  - title: API Hour #1\n    url: /\n", 2, 20)]
    [InlineData("_data/venues.yml", "a:\n  name: Salle #4\n  address: 1 rue Haute, 63000 Clermont-Ferrand\n", 2, 14)]
    [InlineData("_posts/2024-01-01-e.md", "---\ncategory: api-hours\ntitle: e\nevent:\n  start: 2024-06-01T19:00\n  venue: Salle #4\n---\n", 6, 15)]
    public void A_value_cut_off_by_a_comment_is_told_wherever_it_stands(string path, string text, int line, int column)
    {
        using var content = new ContentFixture().Write(path, text);

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.CutByComment);

        Assert.Equal((path, line, column), (problem.Path, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("title: \"API Hour #1\"")]
    [InlineData("title: API Hour # le titre")]
    [InlineData("title: C#")]
    [InlineData("timezone: Europe/Paris #heure du bar")]
    public void What_is_quoted_and_what_is_a_comment_is_not_told(string line)
    {
        using var content = new ContentFixture().Write("_config.yml", line + "\n");

        Assert.Empty(content.Load().Problems);
    }

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
    public void Liquid_that_cannot_be_read_is_told_at_its_tag(string body, int line, int column)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\n---\n{body}\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadLiquid, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("x {{ site.flickrid }}", 6)]
    [InlineData("{{ page.title }} {{page.url}}", 20)]
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

        Assert.Empty(content.Load() is var report ? report.Problems.Concat(report.Notes) : []);
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

    [Fact]
    public void A_post_url_without_a_post_keeps_its_text_and_is_told_with_its_place()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-one", "Un mot\n\n[Voir la vidéo]({% post_url 2024-01-02-two %})");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.UnknownPost, 8, 29), (problem.Code, problem.Line, problem.Column));
        using var catalog = content.Open();
        Assert.Contains("<p>Voir la vidéo</p>", Assert.Single(catalog.Events).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_shown_only_when_asked()
    {
        using var content = new ContentFixture().Write("_drafts/idea.md", "---\ntitle: x\ncategories: [ blog-posts ]\n---\n");

        Assert.Equal(0, content.Load().Posts);
        Assert.Equal(1, content.Load(drafts: true).Posts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Unpublished_files_are_never_shown(bool drafts)
    {
        using var content = new ContentFixture()
            .Write("hidden.md", "---\ntitle: x\npublished: false\n---\n")
            .Write("_posts/2024-01-01-hidden.md", "---\ntitle: x\ncategories: [ blog-posts ]\npublished: false\n---\n");

        var report = content.Load(drafts);

        Assert.Equal((0, 0), (report.Posts, report.Pages));
    }

    [Fact]
    public void A_post_without_a_title_has_the_one_that_Jekyll_gives_it()
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-php-7-et-API.md", "---\ncategories: [ blog-posts ]\n---\n");
        content.Load();

        using var catalog = content.Open();
        Assert.Equal("Php 7 Et Api", Assert.Single(catalog.Articles).Title);
    }

    [Fact]
    public void A_draft_is_dated_the_day_that_it_is_where_the_site_is()
    {
        using var content = new ContentFixture().Write("_drafts/idea.md", "---\ntitle: x\ncategories: [ blog-posts ]\n---\n");
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 31, 22, 30, 0, TimeSpan.Zero));
        DateOnly Dated()
        {
            content.Load(drafts: true, clock);
            using var catalog = content.Open();
            return Assert.Single(catalog.Articles).AnnouncedOn;
        }

        Assert.Equal(new DateOnly(2024, 6, 1), Dated());
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(new DateOnly(2024, 6, 2), Dated());
    }

    [Theory]
    [InlineData("vendor/img/a.svg", false)]
    [InlineData("vendor/bundle/a.svg", true)]
    [InlineData("node_modules/a/b.svg", true)]
    public void Of_a_jekyll_checkout_what_its_tools_keep_is_left_out(string path, bool isLeftOut) => Assert.Equal(isLeftOut, new ExcludedPaths([]).Contains(path));

    [Fact]
    public void A_language_that_is_a_list_is_told()
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-one.md", "---\ncategory: api-hours\ntitle: x\nlang: [en]\n---\n");

        Assert.Contains(content.Load().Problems, problem => problem.Line is 4);
    }

    [Fact]
    public void A_configuration_that_cannot_be_understood_is_told_with_its_place()
    {
        using var content = new ContentFixture().Write("_config.yml", "lang: klingonais\ntimezone: Mars/Olympus\nbase_url: nulle part\nprivate_links: oui\n");

        Assert.Equal([1, 2, 3, 4], content.Load().Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("en", "en", 0)]
    [InlineData("fr-CA", "fr-CA", 0)]
    [InlineData("de", "fr", 1)]
    public void The_site_speaks_French_or_English(string written, string spoken, int problems)
    {
        using var content = new ContentFixture().Write("_config.yml", $"lang: {written}\n");

        Assert.Equal(problems, content.Load().Problems.Count);

        using var catalog = content.Open();
        Assert.Equal(spoken, catalog.Sites.Single().Language);
    }

    [Fact]
    public void A_link_of_the_configuration_that_could_run_script_is_told_and_left_out()
    {
        using var content = new ContentFixture().Write(
            "_config.yml",
            "announcement: { href: \"javascript:alert(1)\", message: Ici }\nnavigation:\n  - { title: a, url: \"javascript:alert(1)\" }\n  - { title: b, url: \"webcal://example.org/calendar.ics\" }\nsocial:\n  - { title: c, url: \"data:text/html,x\" }\n");

        Assert.Equal([1, 3, 6], content.Load().Problems.Select(p => p.Line));

        using var catalog = content.Open();
        var site = catalog.Sites.Single();
        Assert.Equal(("Ici", "", "b", 0), (site.Announcement!.Title, site.Announcement.Url, Assert.Single(site.Navigation).Title, site.Social.Count));
    }
}
