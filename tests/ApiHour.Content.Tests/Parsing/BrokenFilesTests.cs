using System.Text;

namespace ApiHour.Content.Tests.Parsing;

public sealed class BrokenFilesTests
{
    public static TheoryData<string, string, string> Kinds => new()
    {
        { "2024-02-01-latin1.md", "latin1", ProblemCode.NotText },
        { "2024-02-01-nul.md", GoodPost.FrontMatter + "a\0b", ProblemCode.NotText },
        { "2024-02-01-none.md", "no front matter", ProblemCode.NoFrontMatter },
        { "2024-02-01-empty.md", "", ProblemCode.NoFrontMatter },
        { "2024-02-01-unclosed.md", "---\ntitle: x\n", ProblemCode.NoFrontMatter },
        { "2024-02-01-flow.md", "---\ntitle: [x\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-colon.md", "---\ntitle: a: b\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-quote.md", "---\ntitle: \"a\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-twice.md", "---\ntitle: a\ntitle: b\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-tagged.md", "---\ntitle: a\n!!str title: b\n---\n{{ page.title }}", ProblemCode.BadYaml },
        { "2024-02-01-nulls.md", "---\ntitle: a\n~: b\n\"~\": c\n? \n: d\n---\n{{ page.title }}", ProblemCode.UnknownCategory },
        { "2024-02-01-list.md", "---\n- a\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-bomb.md", "---\na: &a [x, x]\nb: &b [*a, *a]\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-deep.md", $"---\na: {new string('[', 20_000)}\n---\n", ProblemCode.BadYaml },
        { "2024-02-30-no-such-day.md", GoodPost.FrontMatter, ProblemCode.BadFileName },
        { "٢٠٢٤-٠٢-٠١-digits.md", GoodPost.FrontMatter, ProblemCode.BadFileName },
        { "2024-02-01-video.md", GoodPost.FrontMatter.Replace("title", "video: ٠١٢٣٤٥٦٧٨٩٠\ntitle", StringComparison.Ordinal).Replace("api-hours", "talks", StringComparison.Ordinal), ProblemCode.BadValue },
        { "january.md", GoodPost.FrontMatter, ProblemCode.BadFileName },
        { "2024-02-01-line.md", GoodPost.FrontMatter + new string('x', 10_000_000), ProblemCode.TooLarge },
        { "2024-02-01-brackets.md", GoodPost.FrontMatter + new string('[', 100_000), ProblemCode.BadMarkdown },
        { "2024-02-01-quotes.md", GoodPost.FrontMatter + new string('>', 100_000), ProblemCode.BadMarkdown },
        { "2024-02-01-divs.md", GoodPost.FrontMatter + string.Concat(Enumerable.Repeat("<div>\n", 50_000)), ProblemCode.BadMarkdown },
        { "2024-02-01-liquid.md", GoodPost.FrontMatter + "{{ unclosed", ProblemCode.BadLiquid },
        { "2024-02-01-loop.md", GoodPost.FrontMatter + "{% for i in (1..100000000) %}x{% endfor %}", ProblemCode.UnknownTag },
        { "2024-02-01-filter.md", GoodPost.FrontMatter + "{{ 'a' | replace: 'a', 'aaaaaaaa' }}", ProblemCode.BadLiquid },
        { "2024-02-01-tag.md", GoodPost.FrontMatter + "{% youtube abc %}", ProblemCode.UnknownTag },
        { "2024-02-01-nocategory.md", "---\ntitle: x\n---\n", ProblemCode.UnknownCategory },
        { "2024-02-01-notitle.md", "---\ncategory: api-hours\n---\n", ProblemCode.MissingValue },
        { "2024-02-01-script.md", GoodPost.FrontMatter + "<script>alert(1)</script>", ProblemCode.RefusedHtml },
        { "2024-02-01-good.md", "---\ncategory: api-hours\ntitle: x\npermalink: /api-hours/good.html\n---\n", ProblemCode.SameAddress },
        { "2024-02-01-own.md", "---\ncategory: api-hours\ntitle: x\npermalink: /robots.txt\n---\n", ProblemCode.SameAddress },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_broken_file_is_told_once_and_costs_no_other_page(string name, string text, string code)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        content.Write("_posts/" + name, text == "latin1" ? Encoding.Latin1.GetBytes(GoodPost.FrontMatter + "été") : Encoding.UTF8.GetBytes(text));

        var problems = content.Load().Problems.Where(p => p.Path == "_posts/" + name).ToList();

        using var catalog = content.Open();
        Assert.Contains(catalog.Events, e => e.SourcePath == GoodPost.Path && e.Body == "<p>Bonjour</p>");
        var problem = Assert.Single(problems, p => p.Code == code && !p.Message.Contains("`end", StringComparison.Ordinal));
        Assert.True(problem.Line >= 1 && problem.Column >= 1);
        Assert.NotEmpty(problem.Fix);
    }

    [Fact]
    public void Marks_and_line_ends_of_any_system_are_read()
    {
        using var content = new ContentFixture();
        content.Write("_posts/2024-01-01-bom.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(GoodPost.FrontMatter + "é")]);
        content.Write("_posts/2024-01-02-crlf.md", GoodPost.FrontMatter.Replace("\n", "\r\n", StringComparison.Ordinal) + "é\r\n");
        content.Write("_posts/2024-01-03-utf16.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(GoodPost.FrontMatter + "é")]);
        content.Write("_posts/2024-01-04-nfd.md", GoodPost.FrontMatter + "e\u0301");

        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        Assert.All(catalog.Events, e => Assert.Equal("<p>é</p>", e.Body));
    }

    [Fact]
    public void A_character_that_is_none_is_told_where_it_stands_and_mended_where_an_escape_hides_it()
    {
        using var content = new ContentFixture();
        content.Write("_posts/2024-01-01-bad.md", GoodPost.FrontMatter + "mot\n\uFFFE");
        content.Write("_posts/2024-01-02-escaped.md", "---\ncategories: [talks]\ntitle: x\nauthor: \"A \\uFFFE B\"\nredirect_from: \"/a\\uFFFE\"\n---\n");

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.NotText);

        Assert.Equal(("_posts/2024-01-01-bad.md", GoodPost.FrontMatter.Count(c => c is '\n') + 2, 1), (problem.Path, problem.Line, problem.Column));
        using var catalog = content.Open();
        Assert.Equal("/speakers/a-b.html", Assert.Single(catalog.Speakers).Address);
    }

    [Fact]
    public void A_post_that_is_no_markdown_is_told_and_left_out()
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-x.html", "---\ntitle: x\n---\n<p>x</p>\n");

        Assert.Equal(("_posts/2024-01-01-x.html", ProblemCode.BadFileName, ProblemSeverity.Warning), content.Load().Problems.Select(p => (p.Path, p.Code, p.Severity)).Single());
    }
}
