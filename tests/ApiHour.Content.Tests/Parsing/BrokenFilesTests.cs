using System.Text;

namespace ApiHour.Content.Tests.Parsing;

public sealed class BrokenFilesTests
{
    private const string Good = "_posts/2024-01-01-good.md";

    private const string Front = "---\ncategory: api-hours\ntitle: x\nevent: { start: 2024-06-01T19:00 }\n---\n";

    public static TheoryData<string, string, string> Kinds => new()
    {
        { "2024-02-01-latin1.md", "latin1", ProblemCode.NotText },
        { "2024-02-01-nul.md", Front + "a\0b", ProblemCode.NotText },
        { "2024-02-01-none.md", "no front matter", ProblemCode.NoFrontMatter },
        { "2024-02-01-empty.md", "", ProblemCode.NoFrontMatter },
        { "2024-02-01-unclosed.md", "---\ntitle: x\n", ProblemCode.NoFrontMatter },
        { "2024-02-01-flow.md", "---\ntitle: [x\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-colon.md", "---\ntitle: a: b\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-quote.md", "---\ntitle: \"a\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-twice.md", "---\ntitle: a\ntitle: b\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-tagged.md", "---\ntitle: a\n!!str title: b\n---\n{{ page.title }}", ProblemCode.BadYaml },
        { "2024-02-01-nulls.md", "---\ntitle: a\n~: b\n\"~\": c\n? \n: d\n---\n{{ page.title }}", "" },
        { "2024-02-01-list.md", "---\n- a\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-bomb.md", "---\na: &a [x, x]\nb: &b [*a, *a]\n---\n", ProblemCode.BadYaml },
        { "2024-02-01-deep.md", $"---\na: {new string('[', 20_000)}\n---\n", ProblemCode.BadYaml },
        { "2024-02-30-no-such-day.md", Front, ProblemCode.BadFileName },
        { "٢٠٢٤-٠٢-٠١-digits.md", Front, ProblemCode.BadFileName },
        { "2024-02-01-video.md", Front.Replace("title", "video: ٠١٢٣٤٥٦٧٨٩٠\ntitle", StringComparison.Ordinal).Replace("api-hours", "talks", StringComparison.Ordinal), ProblemCode.BadValue },
        { "january.md", Front, ProblemCode.BadFileName },
        { "2024-02-01-line.md", Front + new string('x', 10_000_000), ProblemCode.TooLarge },
        { "2024-02-01-brackets.md", Front + new string('[', 100_000), "" },
        { "2024-02-01-quotes.md", Front + new string('>', 100_000), ProblemCode.BadMarkdown },
        { "2024-02-01-divs.md", Front + string.Concat(Enumerable.Repeat("<div>\n", 50_000)), ProblemCode.BadMarkdown },
        { "2024-02-01-liquid.md", Front + "{{ unclosed", ProblemCode.BadLiquid },
        { "2024-02-01-loop.md", Front + "{% for i in (1..100000000) %}x{% endfor %}", ProblemCode.UnknownTag },
        { "2024-02-01-filter.md", Front + "{{ 'a' | replace: 'a', 'aaaaaaaa' }}", ProblemCode.BadLiquid },
        { "2024-02-01-tag.md", Front + "{% youtube abc %}", ProblemCode.UnknownTag },
        { "2024-02-01-nocategory.md", "---\ntitle: x\n---\n", ProblemCode.UnknownCategory },
        { "2024-02-01-notitle.md", "---\ncategory: api-hours\n---\n", ProblemCode.MissingValue },
        { "2024-02-01-script.md", Front + "<script>alert(1)</script>", ProblemCode.RefusedHtml },
        { "2024-02-01-good.md", "---\ncategory: api-hours\ntitle: x\npermalink: /api-hours/good.html\n---\n", ProblemCode.SameAddress },
        { "2024-02-01-own.md", "---\ncategory: api-hours\ntitle: x\npermalink: /robots.txt\n---\n", ProblemCode.SameAddress },
    };

    [Theory]
    [InlineData("event:\n\tstart: 2024-01-01", 5, 1, "indent it with spaces")]
    [InlineData("event:\n\u00a0\u00a0start: 2024-01-01\n  venue: a", 5, 1, "indent it with spaces")]
    [InlineData("author: \"Ada\nauthor_url:\nvideo: \"x\"", 4, 9, "write `author: \"…\"`")]
    [InlineData("author: \"Ada \"la\" belle\"\nvideo: x", 4, 14, "write `\\\"` inside, or « … »")]
    [InlineData("author: 'L'équipe'\nvideo: x", 4, 11, "write `author: \"…\"`")]
    [InlineData("author, Ada\nvideo: x", 4, 1, "write `author: …`")]
    [InlineData("author:Ada\nvideo: x", 4, 1, "write `author: …`")]
    [InlineData("author:\u00a0Ada\nvideo: x", 4, 1, "write `author: …`")]
    [InlineData("author: Ada: Lovelace", 4, 12, "quote it: `author: \"…\"`")]
    public void A_slip_in_the_yaml_is_told_where_it_is_made(string lines, int line, int column, string fix)
    {
        using var content = new ContentFixture();
        content.Write("_posts/2024-02-01-t.md", $"---\ncategories: [talks, e]\ntitle: a\n{lines}\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadYaml, line, column, fix), (problem.Code, problem.Line, problem.Column, problem.Fix));
    }

    [Fact]
    public void What_names_a_file_that_is_left_out_is_told_to_mend_that_file()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", "[x]({% post_url 2024-01-02-t %})");
        content.Write("_posts/2024-01-01-f.md", "no front matter").Write("_posts/2024-01-02-t.md", "---\ntitle\n---\n").Write("_posts/2024-01-02-u.md", "---\ncategories: [talks, f]\ntitle: u\n---\n");

        var fixes = content.Load().Problems.ToLookup(p => p.Code, p => p.Fix);

        Assert.StartsWith("mend _posts/2024-01-02-t.md", fixes[ProblemCode.UnknownPost].Single(), StringComparison.Ordinal);
        Assert.StartsWith("mend _posts/2024-01-01-f.md", fixes[ProblemCode.NoEvent].Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-12-mqtt %}", "did you mean `2024-01-02-mqtt`?")]
    [InlineData("2025-11-30-mqtt %}", "did you mean `2024-01-02-mqtt`?")]
    [InlineData("2024-01-02-autre-chose %}", "write the name of a post")]
    [InlineData("2024-01-02-mqtt }", "close the tag with `%}`")]
    [InlineData("2024-01-02-mqtt }\n\n{% post_url 2024-01-02-mqtt %}", "close the tag with `%}`")]
    public void A_post_url_that_names_nothing_is_told_what_it_may_have_meant(string tag, string fix)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-02-mqtt", "x").WriteEvent("2024-01-01-e", "[x]({% post_url " + tag + ")");

        Assert.StartsWith(fix, Assert.Single(content.Load().Problems).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_that_are_not_closed_cost_no_text()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", "{{ page.title }} [un]({% post_url x }) deux\n\n{% link y\n\ntrois");

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.UnknownTag);
        Assert.Equal((6, 23, "the tag is not closed, nor are 1 behind it"), (problem.Line, problem.Column, problem.Message));
        using var catalog = content.Open();
        Assert.Matches("^<p>x? ?.*un.* deux</p>\n<p>trois</p>$", Assert.Single(catalog.Events).Body);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_broken_file_is_told_once_and_costs_no_other_page(string name, string text, string code)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        content.Write("_posts/" + name, text == "latin1" ? Encoding.Latin1.GetBytes(Front + "été") : Encoding.UTF8.GetBytes(text));

        var problems = content.Load().Problems.Where(p => p.Path == "_posts/" + name).ToList();

        using var catalog = content.Open();
        Assert.Contains(catalog.Events, e => e.SourcePath == Good && e.Body == "<p>Bonjour</p>");
        if (code.Length > 0)
        {
            var problem = Assert.Single(problems, p => p.Code == code && !p.Message.Contains("`end", StringComparison.Ordinal));
            Assert.True(problem.Line >= 1 && problem.Column >= 1);
            Assert.NotEmpty(problem.Fix);
        }
    }

    [Fact]
    public void Marks_and_line_ends_of_any_system_are_read()
    {
        using var content = new ContentFixture();
        content.Write("_posts/2024-01-01-bom.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Front + "é")]);
        content.Write("_posts/2024-01-02-crlf.md", Front.Replace("\n", "\r\n", StringComparison.Ordinal) + "é\r\n");
        content.Write("_posts/2024-01-03-utf16.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Front + "é")]);
        content.Write("_posts/2024-01-04-nfd.md", Front + "e\u0301");

        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        Assert.All(catalog.Events, e => Assert.Equal("<p>é</p>", e.Body));
    }

    [Fact]
    public void A_character_that_is_none_is_told_where_it_stands_and_mended_where_an_escape_hides_it()
    {
        using var content = new ContentFixture();
        content.Write("_posts/2024-01-01-bad.md", Front + "mot\n\uFFFE");
        content.Write("_posts/2024-01-02-escaped.md", "---\ncategories: [talks]\ntitle: x\nauthor: \"A \\uFFFE B\"\nredirect_from: \"/a\\uFFFE\"\n---\n");

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.NotText);

        Assert.Equal(("_posts/2024-01-01-bad.md", Front.Count(c => c is '\n') + 2, 1), (problem.Path, problem.Line, problem.Column));
        using var catalog = content.Open();
        Assert.Equal("/speakers/a-b.html", Assert.Single(catalog.Speakers).Address);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_told_and_not_read()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        File.CreateSymbolicLink(Path.Combine(content.Folder, "passwd.md"), "/etc/passwd");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("passwd.md", ProblemCode.LinkOutside), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData("---\ntitle: \"open\n")]
    [InlineData("---\ncategory: api-hours\ntitle: x\n---\n>>>>")]
    public void A_broken_file_keeps_its_last_good_version(string broken)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        content.Load();
        content.Write(Good, broken.Replace(">>>>", new string('>', 100_000), StringComparison.Ordinal));

        var report = content.Load();

        Assert.Contains(report.Problems, p => p.Path == Good && p.Severity is ProblemSeverity.Error);
        using var catalog = content.Open();
        Assert.Equal("<p>Bonjour</p>", Assert.Single(catalog.Events).Body);
    }

    [Theory]
    [InlineData("_config.yml", "title: Avant", "title: \"Avant\nexclude: [private]")]
    [InlineData("_data/venues.yml", "lab: { name: Lab, address: 1 rue Haute }", "lab: { name: Lab")]
    public void A_broken_file_that_all_pages_depend_on_leaves_them_as_they_were_until_it_is_mended(string file, string good, string broken)
    {
        using var content = new ContentFixture().Write(file, good).WriteEvent("2024-01-01-good", "Bonjour");
        content.Load();
        content.Write(file, broken).WriteEvent("2024-01-02-new", "Bonsoir");

        Assert.Equal((file, ProblemSeverity.Error), content.Load().Problems.Select(p => (p.Path, p.Severity)).Single());
        Assert.Equal(1, Events());
        content.Write(file, good + "\n");
        Assert.Empty(content.Load().Problems);
        Assert.Equal(2, Events());

        int Events()
        {
            using var catalog = content.Open();
            return catalog.Events.Count();
        }
    }

    [Fact]
    public void A_link_of_the_configuration_that_leads_nowhere_is_told()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour")
            .Write("_config.yml", "navigation:\n  - { title: Blog, url: /blgo/ }\n  - { title: Soirées, url: /api-hours/ }\nsocial:\n  - { title: Là, href: https://there.example/ }\nannouncement: { message: x, href: /api-hours/god.html }\n");

        Assert.Equal([(2, ProblemCode.DeadLink), (6, ProblemCode.DeadLink)], content.Load().Problems.Select(p => (p.Line, p.Code)));
    }

    [Fact]
    public void Of_a_key_that_is_written_twice_the_last_one_counts()
    {
        using var content = new ContentFixture()
            .Write("_posts/2024-01-01-e.md", "---\ncategory: api-hours\nflickr_set_id:\ntitle: Un\nevent: { start: 2024-01-10T19:00, start: 2024-01-11T19:00 }\nflickr_set_id: 12\ntitle: Deux\n---\n");

        Assert.Equal(
            [(5, 35, ProblemCode.BadYaml, "remove one of the two"), (6, 1, ProblemCode.BadYaml, "remove one of the two"), (7, 1, ProblemCode.BadYaml, "remove one of the two")],
            content.Load().Problems.Select(p => (p.Line, p.Column, p.Code, p.Fix)));
        using var catalog = content.Open();
        var evening = Assert.Single(catalog.Events);
        Assert.Equal(("Deux", "12", new DateOnly(2024, 1, 11)), (evening.Title, evening.FlickrSetId, evening.Date!.Value));
    }

    [Fact]
    public void Only_the_broken_file_is_told_while_its_last_good_version_stays()
    {
        using var content = new ContentFixture()
            .WriteEvent("2024-01-01-good", "Bonjour [x](/no.html) <form></form>")
            .WriteEvent("2024-01-02-other", "[un](/api-hours/good.html) [deux]({% post_url 2024-01-01-good %}) <form></form>")
            .Write("_posts/2024-01-03-t.md", "---\ncategories: [talks, good]\ntitle: t\nauthor: Ada\n---\n");
        var others = content.Load().Problems.Where(p => p.Path != Good).ToList();
        content.Write(Good, Front + "\n\n" + new string('>', 100_000));

        var problems = content.Load().Problems;

        Assert.Equal(others, problems.Where(p => p.Path != Good));
        Assert.Equal(ProblemCode.BadMarkdown, Assert.Single(problems, p => p.Path == Good).Code);
    }

    [Fact]
    public void A_file_whose_time_cannot_be_read_is_told_and_stops_nothing()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        // What the system lists in a folder of that length, it cannot look at.
        var folder = string.Join('/', Enumerable.Repeat(new string('a', 200), 19));
        content.Write($"z/{folder}/page.md", "---\ntitle: x\n---\n");
        var (from, to) = (Path.Combine(content.Folder, "z"), Path.Combine(content.Folder, new string('z', 4090 - content.Folder.Length - 2 - folder.Length)));
        Directory.Move(from, to);
        try
        {
            Assert.Equal(ProblemCode.Unreadable, Assert.Single(content.Load().Problems).Code);
            using var catalog = content.Open();
            Assert.Single(catalog.Events);
        }
        finally
        {
            Directory.Move(to, from);
        }
    }

    [Fact]
    public void A_link_to_a_folder_inside_is_followed_once()
    {
        using var content = new ContentFixture().Write("assets/img/a.svg", "<svg/>").WriteEvent("2024-01-01-x", "![x](/images/a.svg) ![y](/assets/img/a.svg)");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "images"), "assets/img");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "assets/img/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "self"), ".");

        Assert.Equal(["assets/img/up", "images/up", "self"], content.Load().Problems.Select(p => p.Path));
    }

    [Fact]
    public void A_large_file_that_the_site_does_not_read_is_nobodys_problem()
    {
        using var content = new ContentFixture().Write("data/export.yml", new string('x', 2_000_000)).Write("_data/other.yml", "a: [");

        Assert.Empty(content.Load().Problems);
    }

    [Fact]
    public void A_post_that_is_no_markdown_is_told_and_left_out()
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-x.html", "---\ntitle: x\n---\n<p>x</p>\n");

        Assert.Equal(("_posts/2024-01-01-x.html", ProblemCode.BadFileName, ProblemSeverity.Warning), content.Load().Problems.Select(p => (p.Path, p.Code, p.Severity)).Single());
    }

    [Fact]
    public void Yaml_that_no_reader_understands_is_told_and_stops_nothing()
    {
        using var content = new ContentFixture().Write("_data/people.yml", "? : a").Write("a.md", "---\n? : a\n---\nx\n");

        Assert.Equal(["_data/people.yml", "a.md"], content.Load().Problems.Where(p => p.Code == ProblemCode.BadYaml).Select(p => p.Path));
    }
}
