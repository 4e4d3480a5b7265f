namespace ApiHour.Content.Tests.Parsing;

public sealed class LastGoodVersionTests
{
    [Theory]
    [InlineData("---\ntitle: \"open\n")]
    [InlineData("---\ncategory: api-hours\ntitle: x\n---\n>>>>")]
    public void A_broken_file_keeps_its_last_good_version(string broken)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        content.Load();
        content.Write(GoodPost.Path, broken.Replace(">>>>", new string('>', 100_000), StringComparison.Ordinal));

        var report = content.Load();

        Assert.Contains(report.Problems, p => p.Path == GoodPost.Path && p.Severity is ProblemSeverity.Error);
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
    public void Only_the_broken_file_is_told_while_its_last_good_version_stays()
    {
        using var content = new ContentFixture()
            .WriteEvent("2024-01-01-good", "Bonjour [x](/no.html) <form></form>")
            .WriteEvent("2024-01-02-other", "[un](/api-hours/good.html) [deux]({% post_url 2024-01-01-good %}) <form></form>")
            .Write("_posts/2024-01-03-t.md", "---\ncategories: [talks, good]\ntitle: t\nauthor: Ada\n---\n");
        var others = content.Load().Problems.Where(p => p.Path != GoodPost.Path).ToList();
        content.Write(GoodPost.Path, GoodPost.FrontMatter + "\n\n" + new string('>', 100_000));

        var problems = content.Load().Problems;

        Assert.Equal(others, problems.Where(p => p.Path != GoodPost.Path));
        Assert.Equal(ProblemCode.BadMarkdown, Assert.Single(problems, p => p.Path == GoodPost.Path).Code);
    }
}
