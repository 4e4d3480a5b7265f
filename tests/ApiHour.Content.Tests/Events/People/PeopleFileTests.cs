namespace ApiHour.Content.Tests.Events.People;

public sealed class PeopleFileTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void People_who_are_both_listed_are_never_taken_for_each_other()
    {
        content.Write("_data/people.yml", "Adama Nana:\nAdana Nana: {}\n");
        content.WriteTalk(1, "Adama Nana");
        content.WriteTalk(2, "Adana Nana");

        Assert.DoesNotContain(content.Load().Problems, p => p.Code is ProblemCode.NearNames or ProblemCode.BadValue);
        Assert.Equal(2, content.Speakers().Count);
    }

    [Fact]
    public void Who_is_listed_is_spelled_right()
    {
        content.Write("_data/people.yml", "Adama Nana:\n");
        content.WriteTalk(1, "Adana Nana");
        content.WriteTalk(2, "Adana Nana");
        content.WriteTalk(3, "Adama Nana");

        Assert.Equal(2, content.Load().Problems.Count(p => p.Code == ProblemCode.NearNames));
        Assert.Equal("Adama Nana", Assert.Single(content.Speakers()).Name);
    }

    [Fact]
    public void Links_are_those_of_people_yml_then_those_of_the_talks_given_alone()
    {
        content.Write("_data/people.yml", "Ada Byron: { url: \"https://ada.example/\", links: [\"https://git.example/ada\"] }\n");
        content.WriteTalk(1, "Ada Byron", "author_url: http://www.old.example/ada");
        content.WriteTalk(2, "Ada Byron & Bob", "author_url: https://both.example/");
        content.WriteTalk(3, "Ada Byron", "author_url: https://old.example/ada/");

        content.Load();

        var ada = content.Speakers().Single(s => s.Name == "Ada Byron");
        Assert.Equal("https://ada.example/", ada.Url);
        Assert.Equal(["https://ada.example/", "https://git.example/ada", "https://old.example/ada/"], ada.Links);
    }

    [Fact]
    public void The_picture_is_that_of_people_yml_else_the_newest_that_exists()
    {
        content.Write("images/speaker-images/a.png", "x").Write("images/speaker-images/b.png", "x").Write("images/c.png", "x");
        content.Write("_data/people.yml", "Bob: { image: /images/c.png }\n");
        content.WriteTalk(1, "Ada", "author_image: a.png");
        content.WriteTalk(2, "Ada", "author_image: b.png");
        content.WriteTalk(3, "Ada", "author_image: missing.png");
        content.WriteTalk(4, "Bob", "author_image: a.png");

        Assert.Equal("_posts/2024-02-03-3.md", Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.MissingImage).Path);
        Assert.Equal(["/images/speaker-images/b.png", "/images/c.png"], content.Speakers().OrderBy(s => s.Name).Select(s => s.Image));
    }

    [Theory]
    [InlineData("Ada:\n  ulr: https://ada.example/", 2, "`ulr` is not a key of _data/people.yml")]
    [InlineData("Ada: https://ada.example/", 1, "the entry has no form that is known here")]
    [InlineData("[Ada, Bob]: {}", 1, "the entry has no form that is known here")]
    [InlineData("Ada:\n  url: [https://ada.example/]", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  url: javascript:alert(1)", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  url: twitter.com/ada", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  aliases: {a: b}", 2, "`aliases` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\nBob:\n  aliases:\n    - ada", 4, "`ada` is `Ada` already")]
    [InlineData("Ada:\nÀda:", 2, "`Àda` is `Ada` already")]
    public void A_fault_of_people_yml_is_told_at_its_line(string yaml, int line, string message)
    {
        content.Write("_data/people.yml", yaml);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("_data/people.yml", line, message.Contains("not a key", StringComparison.Ordinal) ? ProblemCode.UnknownKey : ProblemCode.BadValue, message), (problem.Path, problem.Line, problem.Code, problem.Message));
    }
}
