namespace ApiHour.Content.Tests.Parsing;

/// <summary>The patterns of addresses, as <c>jekyll build</c> 4.3 fills them.</summary>
public sealed class PermalinkTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("none", "/talks/a-b/Php-7-1.html")]
    [InlineData("date", "/talks/a-b/2024/03/05/Php-7-1.html")]
    [InlineData("pretty", "/talks/a-b/2024/03/05/Php-7-1/")]
    [InlineData("ordinal", "/talks/a-b/2024/065/Php-7-1.html")]
    [InlineData("weekdate", "/talks/a-b/2024/W10/Tue/Php-7-1.html")]
    [InlineData("/:title", "/Php-7-1.html")]
    [InlineData("/:year_:month/w:w_day-:w_year/:title/", "/2024_03/w2-2024/Php-7-1/")]
    [InlineData("blog/:short_year-:i_month-:i_day/:slug/", "/blog/24-3-5/php-7-1/")]
    [InlineData("/:slugified_categories/:long_month/:short_month/:long_day/:title:output_ext", "/talks/a-b/March/Mar/Tuesday/Php-7-1.html")]
    public void Posts_stand_where_the_site_puts_them(string style, string address)
    {
        content.Write("_config.yml", $"permalink: {style}").Write("_posts/2024-03-05-Php-7-1.md", "---\ncategories: [ Talks, a-b ]\nlayout: post\n---\n{{ page.url }}");

        Assert.Contains(address, Addresses());
        Assert.DoesNotContain(content.Load().Problems, p => p.Path == "_config.yml");
    }

    [Theory]
    [InlineData("pretty", "/about/", "/talks/", "/")]
    [InlineData("/:title/", "/about/", "/talks/", "/")]
    [InlineData("date", "/about.html", "/talks/", "/")]
    public void Pages_have_folders_of_their_own_where_posts_have(string style, params string[] addresses)
    {
        content.Write("_config.yml", $"permalink: {style}").Write("about.md", "---\ntitle: x\n---\n").Write("talks/index.md", "---\ntitle: x\n---\n").Write("index.md", "---\ntitle: x\n---\n");

        Assert.Empty(addresses.Except(Addresses()));
    }

    [Theory]
    [InlineData("_posts/2024-03-05-x.md", "permalink: /:year/:title/", "/2024/x/")]
    [InlineData("_posts/2024-03-05-x.md", "permalink: /:year/:title", "/2024/x.html")]
    [InlineData("_posts/2024-03-05-x-7.1.md", "permalink: /:year/:title", "/2024/x-7.1.html")]
    [InlineData("_posts/2024-03-05-fini..md", "permalink: /:year/:title", "/2024/fini.html")]
    [InlineData("_posts/2024-03-05-fini-....md", "permalink: /:title/", "/fini/")]
    [InlineData("_posts/2024-03-05-x.md", "permalink: /:hour:minute/:second/:title/", "/0000/00/x/")]
    [InlineData("_posts/2024-03-05-x.md", "permalink: /a.xml", "/a.xml")]
    [InlineData("_posts/2024-03-05-x.md", "slug: ../y", "/-y.html")]
    [InlineData("_posts/2024-03-05-x.md", "categories: [blog-posts, ..]", "/blog-posts/x.html")]
    [InlineData("_posts/2024-03-05-x.md", "slug: Autre Nom", "/Autre-Nom.html")]
    [InlineData("_posts/2024-03-05-x.md", "slug: \"!\"", "/!.html")]
    [InlineData("_posts/2024-03-05-x.md", "slug: \"-\"", "/x.html")]
    [InlineData("a/about.md", "permalink: /:path/b/:basename:output_ext", "/a/b/about.html")]
    public void A_file_states_its_own_address(string path, string key, string address)
    {
        content.Write(path, $"---\n{key}\ntitle: x\n---\n");

        Assert.Contains(address, Addresses());
        Assert.DoesNotContain(content.Load().Problems, p => p.Line == 2);
    }

    [Theory]
    [InlineData("collections: { posts: { permalink: /c/:title/ } }")]
    [InlineData("defaults: [{ scope: { path: '' }, values: { permalink: /d/:title/ } }]")]
    public void A_pattern_in_another_place_is_told(string line)
    {
        content.Write("_config.yml", line).Write("_posts/2024-03-05-x.md", "---\ntitle: x\n---\n");

        Assert.StartsWith("a `permalink` within", Assert.Single(content.Load().Problems, p => p.Path == "_config.yml").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_folder_does_not_hide_what_the_program_serves()
    {
        content.Write("_config.yml", "permalink: pretty").Write("search.md", "---\ntitle: x\n---\n");

        Assert.Contains(content.Load().Problems, p => p.Code == ProblemCode.SameAddress);
    }

    [Fact]
    public void A_talk_belongs_to_the_last_event_of_its_name_before_it()
    {
        content.Write("_config.yml", "permalink: pretty");
        foreach (var year in new[] { 2024, 2025 })
        {
            content.Write($"_posts/{year}-09-01-devcamp.md", $"---\ncategory: devcamp\ntitle: D{year}\n---\n").Write($"_posts/{year}-09-02-t.md", $"---\ncategories: [talks, devcamp]\ntitle: T{year}\n---\n");
        }

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(["/devcamp/2024/09/01/devcamp/", "/devcamp/2025/09/01/devcamp/"], catalog.Talks.OrderBy(t => t.AnnouncedOn).Select(t => t.EventAddress));
    }

    [Fact]
    public void Links_lead_to_posts_of_any_pattern()
    {
        content.Write("_config.yml", "permalink: pretty").Write("_posts/2024-03-05-x.md", "---\ntitle: x\n---\n")
            .Write("about.md", "---\ntitle: y\n---\n[x]({% post_url 2024-03-05-x %}), {{ page.url }}");

        content.Load();

        using var catalog = content.Open();
        Assert.Contains(catalog.Pages, p => p.Body.Contains("""<a href="/2024/03/05/x/">x</a>, /about/""", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prety")]
    [InlineData("Pretty")]
    [InlineData("/blog/")]
    [InlineData("/:Year/:title")]
    [InlineData("/:year/:hours/:title")]
    [InlineData("/../:title")]
    [InlineData("/_site/:path")]
    [InlineData("/:nothing/")]
    public void A_pattern_that_cannot_be_filled_is_told(string pattern)
    {
        content.Write("_config.yml", $"permalink: {pattern}").Write("_posts/2024-03-05-x.md", "---\ntitle: x\n---\n");

        var problem = Assert.Single(content.Load().Problems, p => p.Path == "_config.yml");

        Assert.Equal((ProblemCode.BadValue, 1), (problem.Code, problem.Line));
        Assert.Contains("/x.html", Addresses());
    }

    [Theory]
    [InlineData("/:categoris/:title.html", "write `:categories` for `:categoris`, which is no placeholder")]
    [InlineData("/:Year/:title/", "write `:year` for `:Year`, which is no placeholder")]
    [InlineData("/:short_yaer_:month/:title/", "write `:short_year` for `:short_yaer_`, which is no placeholder")]
    [InlineData("/:nowhere/:title/", "write a placeholder of posts, such as `:title`, for `:nowhere`, which is none of them")]
    public void A_placeholder_that_is_unknown_is_named(string pattern, string fix)
    {
        content.Write("_config.yml", $"permalink: {pattern}");

        Assert.Equal(fix, Assert.Single(content.Load().Problems).Fix);
    }

    [Theory]
    [InlineData("about.md", "/:title/", "write a placeholder of pages, `:path` or `:basename`, for `:title`, which is none of them")]
    [InlineData("about.md", "/:pth/x", "write `:path` for `:pth`, which is no placeholder")]
    [InlineData("about.md", "about", "write the whole path, such as `permalink: /about.html`")]
    [InlineData("_posts/2024-03-05-x.md", "/:basename/", "write a placeholder of posts, such as `:title`, for `:basename`, which is none of them")]
    public void A_placeholder_of_another_kind_of_file_is_told(string path, string permalink, string fix)
    {
        content.Write(path, $"---\ntitle: x\npermalink: {permalink}\n---\n");

        Assert.Contains(content.Load().Problems, p => (p.Code, p.Line, p.Fix) == (ProblemCode.BadValue, 3, fix));
    }

    private List<string> Addresses()
    {
        content.Load();
        using var catalog = content.Open();
        return [.. catalog.Addresses.Select(a => a.Path)];
    }
}
