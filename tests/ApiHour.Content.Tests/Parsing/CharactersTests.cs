namespace ApiHour.Content.Tests.Parsing;

/// <summary>Characters that no feed and no calendar may hold, and accents without end.</summary>
public sealed class CharactersTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_control_character_counts_as_a_blank_and_is_told_once_with_its_line()
    {
        content.WriteEvent("2024-01-01-x", "Un\n\ndeux\u000Btrois\u0001");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.NotText, ProblemSeverity.Warning, 8, 5), (problem.Code, problem.Severity, problem.Line, problem.Column));
        using var catalog = content.Open();
        Assert.Contains("deux trois", catalog.Events.Single().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"a\\x01b\\x7F\"", "a&#1;b &#x0b; c&#65535")]
    [InlineData("a&#1;b&#x1F;", "[a](/x \"&#2;\") {{ \"\\u0001\" }}")]
    [InlineData("\"a\\uFFFFb\"", "<i title=\"&#11;\">a</i>&#&#1;1; `\\u0001`")]
    [InlineData("ab", "![](http://maps.googleapis.com/maps/api/staticmap?center=Celtill%01&markers=45.78431,3.10160)")]
    public void What_an_escape_hides_never_enters_the_catalog(string title, string body)
    {
        content.Write("_data/venues.yml", "celtill: { name: \"Celtill&#1;\" }\n");
        content.Write("_posts/2024-01-01-x.md", $"---\ncategory: api-hours\ntitle: {title}\nevent: {{ start: 2024-06-01T19:00 }}\n---\n{body}\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal("ab", catalog.Events.Single().Title);
        Assert.All(content.Rows(), row => Assert.DoesNotContain(row, c => (char.IsAsciiLetterOrDigit(c) ? ' ' : c) is < ' ' and not '\n' and not '\t' or '\u007F' or '\uFFFE' or '\uFFFF'));
    }

    [Fact]
    public void Accents_without_end_are_cut_and_told()
    {
        content.WriteEvent("2024-01-01-x", "Un\n\nc" + string.Concat(Enumerable.Repeat("\u0301\u0327", 60_000)) + "d e\u0301");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.NotText, ProblemSeverity.Warning, 8, 32), (problem.Code, problem.Severity, problem.Line, problem.Column));
        using var catalog = content.Open();
        var body = catalog.Events.Single().Body;
        Assert.InRange(body.Length, 30, 70);
        Assert.EndsWith("d é</p>", body, StringComparison.Ordinal);
    }
}
