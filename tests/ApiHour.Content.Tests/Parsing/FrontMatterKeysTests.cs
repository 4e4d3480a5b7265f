namespace ApiHour.Content.Tests.Parsing;

public sealed class FrontMatterKeysTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("slide_url: /a.pdf", "did you mean `slides_url:`?")]
    [InlineData("slides: /a.pdf", "did you mean `slides_url:`?")]
    [InlineData("slides-url: /a.pdf", "did you mean `slides_url:`?")]
    [InlineData("Video: UKG8EaHwY5E", "did you mean `video:`?")]
    [InlineData("vidoe: UKG8EaHwY5E", "did you mean `video:`?")]
    [InlineData("speaker: Ada", "did you mean `author:`?")]
    [InlineData("author_img: a.png", "did you mean `author_image:`?")]
    [InlineData("sesion_name: x", "did you mean `session_name:`?")]
    public void A_misspelt_key_is_told_where_it_stands(string line, string fix)
    {
        WriteTalk(line);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.UnknownKey, 4, 1, fix), (problem.Code, problem.Line, problem.Column, problem.Fix));
    }

    [Theory]
    [InlineData("_data/people.yaml", "did you mean `_data/people.yml`?")]
    [InlineData("_data/venue.yml", "did you mean `_data/venues.yml`?")]
    [InlineData("_data/menu.yml", null)]
    public void A_data_file_that_is_nearly_named_as_one_that_is_read_is_told(string path, string? fix)
    {
        content.Write(path, "a: { name: A }");

        Assert.Equal(fix, content.Load().Problems.SingleOrDefault(problem => problem.Path == path)?.Fix);
    }

    [Theory]
    [InlineData("date: 2024-01-02 10:00:00 +0100")]
    [InlineData("tags: [a, b]")]
    [InlineData("image: /a.png")]
    [InlineData("lang: fr")]
    public void What_other_sites_read_is_nobodys_concern(string line)
    {
        WriteTalk(line);

        Assert.DoesNotContain(Told(), p => p.Code == ProblemCode.UnknownKey);
    }

    [Theory]
    [InlineData("colour: red", "remove it, or use it in the text as {{ page.colour }}")]
    [InlineData("titles: t", "remove it, or use it in the text as {{ page.titles }}")]
    public void A_key_that_is_near_none_is_a_note(string line, string fix)
    {
        WriteTalk(line);

        var report = content.Load();

        Assert.Empty(report.Problems);
        Assert.Equal(fix, Assert.Single(report.Notes, p => p.Code == ProblemCode.UnknownKey).Fix);
    }

    [Theory]
    [InlineData("venue: richepin", ProblemCode.UnknownKey, "write `venue:` below `event:`, indented by two spaces")]
    [InlineData("event: { lieu: richepin }", ProblemCode.UnknownKey, "did you mean `venue:`?")]
    public void A_key_of_an_event_that_stands_elsewhere_or_is_in_French_is_told(string line, string code, string fix)
    {
        content.Write("_posts/2024-01-01-e.md", $"---\ncategory: api-hours\ntitle: e\n{line}\n---\nCet événement aura lieu le **lundi 1er janvier 2024** à **19h**.\n");

        Assert.Equal(fix, Assert.Single(content.Load().Problems, p => p.Code == code).Fix);
    }

    [Fact]
    public void Categories_with_a_comma_and_no_brackets_are_told()
    {
        content.WriteEvent("2024-01-01-e", "x").Write("_posts/2024-01-02-t.md", "---\ncategories: talks, e\ntitle: t\n---\n");

        Assert.Equal("write `categories: [talks, e]`", content.Load().Problems.First(p => p.Code == ProblemCode.BadValue).Fix);
    }

    [Theory]
    [InlineData("talks/Ada Lovelace.md", "layout: talk")]
    [InlineData("Ada Lovelace.md", "event: { start: 2024-01-01T19:00 }")]
    public void A_post_whose_file_is_named_as_a_page_is_told(string path, string line)
    {
        content.Write(path, $"---\ntitle: t\n{line}\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadFileName, "name it `_posts/YYYY-MM-DD-Ada-Lovelace.md`, with the day of the announcement"), (problem.Code, problem.Fix));
    }

    [Fact]
    public void A_key_that_the_text_uses_is_read()
    {
        content.Write("a.md", "---\ntitle: a\ncolour: red\n---\n{{ page.colour }}\n");

        Assert.Empty(Told());
    }

    [Theory]
    [InlineData("{{ page.colour_code | default: 'x' }}")]
    [InlineData("{{ homepage.colour | default: 'x' }}")]
    public void A_key_that_is_only_a_part_of_another_name_is_not_read(string body)
    {
        content.Write("a.md", $"---\ntitle: a\ncolour: red\n---\n{body}\n");

        Assert.Equal((ProblemCode.UnknownKey, 3), Told().Select(p => (p.Code, p.Line)).Single());
    }

    [Theory]
    [InlineData("video: [a, b]", 8, "`video` is a list and is left out")]
    [InlineData("author_url: { a: b }", 13, "`author_url` is a mapping and is left out")]
    [InlineData("redirect_from: { a: b }", 16, "`redirect_from` is a mapping and is left out")]
    [InlineData("published: perhaps", 12, "`published: perhaps` is neither true nor false, so the page is shown")]
    [InlineData("permalink: /:basename/", 12, "`permalink: /:basename/` is not an address and is left out")]
    [InlineData("date: bientôt", 7, "`date: bientôt` is not a date and is left out")]
    [InlineData("permalink: /a/../x.html", 12, "`permalink: /a/../x.html` is not an address and is left out")]
    [InlineData("permalink: /.hidden/x.html", 12, "`permalink: /.hidden/x.html` is not an address and is left out")]
    [InlineData("redirect_from: /", 16, "`redirect_from: /` is the address of a page that is there, and leads nowhere else")]
    public void A_value_of_another_form_is_told(string line, int column, string message)
    {
        WriteTalk(line);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadValue, 4, column, message), (problem.Code, problem.Line, problem.Column, problem.Message));
    }

    [Theory]
    [InlineData("date: 2024-03-01", true)]
    [InlineData("date: 01/03/2024", true)]
    [InlineData("date: 02/01/2024", false)] // figures begin with the day
    public void Another_day_than_the_file_names_is_a_note(string line, bool isTold)
    {
        WriteTalk(line);

        Assert.Equal(isTold ? [4] : [], Told().Where(p => p.Code == ProblemCode.Contradiction).Select(p => p.Line));
    }

    [Fact]
    public void A_speaker_without_a_name_is_told_and_an_open_slot_is_not()
    {
        content.WriteEvent("2024-01-01-e", "x")
            .Write("_posts/2024-01-02-a.md", "---\ncategories: [talks, e]\ntitle: a\nauthor:\n---\n")
            .Write("_posts/2024-01-02-b.md", "---\ncategories: [talks, e]\ntitle: b\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("_posts/2024-01-02-a.md", 4, ProblemCode.MissingValue), (problem.Path, problem.Line, problem.Code));
    }

    [Fact]
    public void Sponsors_of_the_home_page_without_keys_of_their_own_are_told()
    {
        content.Write("index.md", "---\ntitle: x\nsponsors: [mailjet]\n---\n");

        Assert.Equal((ProblemCode.BadValue, 3), content.Load().Problems.Select(p => (p.Code, p.Line)).Single());
    }

    private void WriteTalk(string line) =>
        content.WriteEvent("2024-01-01-e", "x").Write("_posts/2024-01-02-t.md", $"---\ncategories: [talks, e]\ntitle: t\n{line}\n---\n");

    private IEnumerable<ContentProblem> Told()
    {
        var report = content.Load();
        return report.Problems.Concat(report.Notes);
    }
}
