namespace ApiHour.Content.Tests.Parsing.Liquid;

public sealed class LiquidLinksTests
{
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
}
