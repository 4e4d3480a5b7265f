namespace ApiHour.Content.Tests.Parsing;

public sealed class ConfigurationKeysTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("tite: x", 1, "did you mean `title:`?")]
    [InlineData("title: x\nbaseurls: x", 2, "did you mean `baseurl:`?")]
    [InlineData("rss:\n  titel: x", 2, "did you mean `title:`?")]
    [InlineData("announcement: { hrf: /a, message: x }", 1, "did you mean `href:`?")]
    public void A_misspelt_key_of_the_configuration_is_told(string yaml, int line, string fix)
    {
        content.Write("_config.yml", yaml);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("_config.yml", line, ProblemCode.UnknownKey, fix), (problem.Path, problem.Line, problem.Code, problem.Fix));
    }

    [Theory]
    [InlineData("announcement: Inscriptions ouvertes", 1, 15, "write `announcement: { … }`")]
    [InlineData("announcement: { href: /x }", 1, 15, "write `announcement: { message: …, href: /x }`")]
    [InlineData("navigation: { Talks: /talks/ }", 1, 13, "write `navigation: [{ … }, { … }]`")]
    [InlineData("navigation: [Talks]", 1, 14, "write `navigation: [{ … }, { … }]`")]
    [InlineData("navigation:\n  - { title: Talks, url: /talks/ }\n  - Blog", 3, 5, "write `navigation: [{ … }, { … }]`")]
    [InlineData("social: https://example.org", 1, 9, "write `social: [{ … }, { … }]`")]
    [InlineData("rss: Titre", 1, 6, "write `rss: { … }`")]
    [InlineData("exclude: { a: b }", 1, 10, "write `exclude: [one, another]`")]
    public void A_list_or_keys_of_another_form_are_told_in_the_configuration(string yaml, int line, int column, string fix)
    {
        content.Write("_config.yml", yaml);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadValue, line, column, fix), (problem.Code, problem.Line, problem.Column, problem.Fix));
    }

    [Theory]
    [InlineData("announcement:\nnavigation:\nrss: {}\nsocial: []\nexclude: a.md")]
    [InlineData("announcement: { href: , message: }")]
    [InlineData("announcement: { message: x }\nnavigation: [{ title: a, url: / }, ]")]
    public void Keys_that_are_empty_are_fine(string yaml)
    {
        content.Write("_config.yml", yaml);

        Assert.Empty(content.Load().Problems);
    }

    [Fact]
    public void Jekylls_configuration_is_none_of_ours()
    {
        content.Write("_config.yml", "markdown: kramdown\nplugins: [jekyll-feed]\nhost: 0.0.0.0\nport: 4000\npermalink: none\nsass: { style: compressed }\ncollections: {}\nkramdown: { input: GFM }\n");

        var report = content.Load();

        Assert.Empty(report.Problems.Concat(report.Notes));
    }
}
