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
    public void Links_to_a_page_without_a_title_show_the_name_of_its_file_and_those_to_a_list_the_sites_own_words()
    {
        using var content = new ContentFixture().Write("code-of-conduct.md", "---\nlayout: default\n---\n").Write("talks/index.md", "---\nlayout: talks\n---\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal("Code Of Conduct", catalog.Addresses.Single(a => a.Path == "/code-of-conduct.html").Title);
        Assert.Equal("", catalog.Addresses.Single(a => a.Path == "/talks/").Title);
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

    [Theory]
    [InlineData("docs/", "docs/", true)]
    [InlineData("docs/", "docs/a.md", true)]
    [InlineData("docs/", "docs", true)]
    [InlineData("/docs", "docs/a.md", true)]
    [InlineData("*.txt", "a/b.txt", true)]
    [InlineData("docs", "docs2/a.md", false)]
    [InlineData("docs", "a/docs", false)]
    [InlineData("Docs", "docs", false)]
    [InlineData("/", "docs", false)]
    public void What_the_site_excludes_is_left_out(string pattern, string path, bool isLeftOut) => Assert.Equal(isLeftOut, new ExcludedPaths([pattern]).Contains(path));

    [Fact]
    public void A_language_that_is_a_list_is_told()
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-one.md", "---\ncategory: api-hours\ntitle: x\nlang: [en]\n---\n");

        Assert.Contains((ProblemCode.BadValue, 4, 7), content.Load().Problems.Select(p => (p.Code, p.Line, p.Column)));
    }
}
