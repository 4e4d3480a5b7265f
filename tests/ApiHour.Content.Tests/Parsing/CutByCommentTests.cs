namespace ApiHour.Content.Tests.Parsing;

public sealed class CutByCommentTests
{
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
}
