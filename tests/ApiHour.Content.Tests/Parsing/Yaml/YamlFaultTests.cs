namespace ApiHour.Content.Tests.Parsing.Yaml;

public sealed class YamlFaultTests
{
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
    public void Keys_that_are_null_or_empty_are_told_as_written_twice()
    {
        using var content = new ContentFixture().Write("_posts/2024-02-01-nulls.md", "---\ncategories: [blog-posts]\ntitle: a\n~: b\n\"~\": c\n? \n: d\n---\n");

        Assert.Equal(
            [(ProblemCode.BadYaml, "the key `~` is here twice, and the last one counts"), (ProblemCode.BadYaml, "the key `` is here twice, and the last one counts")],
            content.Load().Problems.Select(p => (p.Code, p.Message)));
    }

    [Fact]
    public void Yaml_that_no_reader_understands_is_told_and_stops_nothing()
    {
        using var content = new ContentFixture().Write("_data/people.yml", "? : a").Write("a.md", "---\n? : a\n---\nx\n");

        Assert.Equal(["_data/people.yml", "a.md"], content.Load().Problems.Where(p => p.Code == ProblemCode.BadYaml).Select(p => p.Path));
    }
}
