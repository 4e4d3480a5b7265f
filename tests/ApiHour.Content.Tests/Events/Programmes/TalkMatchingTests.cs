using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class TalkMatchingTests
{
    private const string When = "La soirée aura lieu le **5 mars 2024** à **19h** au **Troquet**.";

    private const string Linked = "\n\n[Voir la vidéo]({% post_url 2024-01-02-types %})";

    [Theory]
    [InlineData("### Ada Un • Les types", null)]
    [InlineData("### Les types • Ada Un", null)]
    [InlineData("### Un tout autre titre • Personne Autre", null)]
    [InlineData("### Peut-être vous ?", null)]
    [InlineData("### Surprise !", null)]
    [InlineData("### Ada", null)]
    public void A_link_needs_no_likeness(string heading, string? code) => AssertMatch(heading + Linked, code);

    [Theory]
    [InlineData("### [Ada Un • Les types]({% post_url 2024-01-02-types %})")]
    [InlineData("### Ada Un • Les types\n\nRésumé.\n\n[Vidéo]({% post_url 2024-01-02-types %}) – [Slides](/slides.pdf)")]
    [InlineData("### Ada Un • Les types\n\nOn peut [voir la vidéo]({% post_url 2024-01-02-types %}) ici.")]
    [InlineData("### Ada Un • Les types\n\n[Voir](https://meetup.example/talks/soiree-1/types.html)")]
    [InlineData("### Ada Un • Les types\n\n- [Voir](/talks/soiree-1/types.html#suite)")]
    [InlineData("- **Ada Un** — [Les types]({% post_url 2024-01-02-types %})")]
    public void A_link_stands_anywhere_below_its_heading(string programme) => AssertMatch(programme, null);

    [Theory]
    [InlineData("### Ada Un • Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un • les Types !", ProblemCode.UnlinkedTalk)]
    [InlineData("### Adà Un – Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Les types • Ada Un", ProblemCode.UnlinkedTalk)]
    [InlineData("### Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un • Les tpyes", ProblemCode.GuessedTalk)]
    [InlineData("### Un Ada • Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un • Types : les", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un • Les types, ou comment ne plus se tromper", ProblemCode.GuessedTalk)]
    [InlineData("### Ada Un • Rien à voir", ProblemCode.GuessedTalk)]
    [InlineData("### Ada Un • ???", ProblemCode.GuessedTalk)]
    [InlineData("### Ada Un • DDD", ProblemCode.GuessedTalk)]
    [InlineData("### Personne Autre • Les types", ProblemCode.GuessedTalk)]
    [InlineData("### Ada Un & Bob Deux • Les types", ProblemCode.UnlinkedTalk)]
    [InlineData("### Ada Un", ProblemCode.GuessedTalk)]
    public void Without_a_link_likeness_decides_and_is_told(string heading, string code) => AssertMatch(heading, code);

    [Fact]
    public void Talks_whose_addresses_differ_in_case_alone_stop_nothing()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les types\n\n[Voir](/talks/soiree-1/types.html)\n\n### Bob Deux • Les tests\n\n[Voir](/talks/soiree-1/Types.html)")
            .Talk("types", "Les types", "Ada Un").Talk("Types", "Les tests", "Bob Deux");

        Assert.Equal(["Les types", "Les tests"], evenings.LoadOne().Programme.OrderBy(item => item.Position).Select(item => item.Title));
    }

    [Fact]
    public void A_guess_is_told_at_the_heading_with_the_link_to_write()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les tpyes").Talk("types", "Les types", "Ada Un");

        evenings.Load();

        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((evenings.Path, 12, 5), (problem.Path, problem.Line, problem.Column));
        Assert.Contains("« Les types » of Ada Un", problem.Message, StringComparison.Ordinal);
        Assert.Contains("{% post_url 2024-01-02-types %}", problem.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void One_speaker_may_give_two_talks()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les tests\n\n### Ada Un • Les types").Talk("1", "Les types", "Ada Un").Talk("2", "Les tests", "Ada Un");

        Assert.Equal(["/talks/soiree-1/2.html", "/talks/soiree-1/1.html"], Addresses(evenings.LoadOne()));
        Assert.All(evenings.Problems, problem => Assert.Equal(ProblemCode.UnlinkedTalk, problem.Code));
    }

    [Theory]
    [InlineData("### Ada Un • Les types\n\n[Voir]({% post_url 2024-01-02-2 %})\n\n### Bob Deux • Les tests\n\n[Voir]({% post_url 2024-01-02-2 %})")]
    [InlineData("### Ada Un • Les types\n\n[Voir]({% post_url 2024-01-02-1 %})\n\n### Bob Deux • Les tests\n\n[Voir]({% post_url 2024-01-02-1 %})")]
    public void A_link_that_was_copied_along_stays_with_its_own_heading(string programme)
    {
        using var evenings = new Evenings().Add(When, programme).Talk("1", "Les types", "Ada Un").Talk("2", "Les tests", "Bob Deux");

        Assert.Equal(["/talks/soiree-1/1.html", "/talks/soiree-1/2.html"], Addresses(evenings.LoadOne()));
    }

    [Fact]
    public void A_talk_that_a_description_mentions_is_not_its_heading()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les types\n\nLa suite de [Les tests]({% post_url 2024-01-02-2 %}), et de [sa conférence]({% post_url 2024-01-02-3 %}).\n\n### Bob Deux • Les tests\n\n[Voir]({% post_url 2024-01-02-2 %})")
            .Talk("1", "Les types", "Ada Un").Talk("2", "Les tests", "Bob Deux").Add(When).Talk("3", "Autrefois", "Ada Un", evening: 2);

        Assert.Equal(["/talks/soiree-1/1.html", "/talks/soiree-1/2.html"], Addresses(evenings.Load()[0]));
        Assert.Equal(ProblemCode.UnlinkedTalk, Assert.Single(evenings.Problems).Code);
    }

    [Theory]
    [InlineData("Les types", "write `[Voir la vidéo]({% post_url 2024-01-02-types %})`", "/talks/soiree-1/types.html")]
    [InlineData("Rien de tel", "correct the link", null)]
    public void A_link_to_a_talk_of_another_evening_is_told(string title, string fix, string? address)
    {
        using var evenings = new Evenings().Add(When, $"### {(address is null ? "Eve Trois" : "Ada Un")} • {title}\n\n[Voir]({{% post_url 2024-01-02-autre %}})").Talk("types", "Les types", "Ada Un").Add(When).Talk("autre", "Les types", "Ada Un", evening: 2);

        var evening = evenings.Load()[0];

        Assert.Equal(address, evening.Programme.OrderBy(item => item.Position).First().TalkAddress);
        var problem = Assert.Single(evenings.Problems, p => p.Code != ProblemCode.NotInProgramme);
        Assert.Equal((ProblemCode.WrongEvent, 12), (problem.Code, problem.Line));
        Assert.Contains("a talk of /api-hours/soiree-2.html", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith(fix, problem.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_without_talk_is_told_once_a_later_evening_is_announced()
    {
        const string Programme = "### Ada Un • Les types\n\n[Voir]({% post_url 2024-01-02-types %})\n\n### La causerie des anciens • 10 ans\n\n### Peut-être vous ?\n\n### Pause";
        using var before = new Evenings().Add(When, Programme).Talk("types", "Les types", "Ada Un").Add("").Add("");
        using var after = new Evenings().Add(When, Programme).Talk("types", "Les types", "Ada Un").Add("").Add("").Add("");

        before.Load();
        after.Load();

        Assert.Empty(before.Problems);
        var problem = Assert.Single(after.Problems);
        Assert.Equal((ProblemCode.NoTalk, "_posts/2024-01-01-soiree-1.md", 16), (problem.Code, problem.Path, problem.Line));
    }

    [Fact]
    public void A_programme_whose_talks_have_no_posts_at_all_is_left_alone()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les types\n\n### Bob Deux • Les tests").Add("").Add("").Add("");

        Assert.Equal(2, evenings.Load()[0].Programme.Count);
        Assert.Empty(evenings.Problems);
    }

    [Fact]
    public void A_talk_that_the_programme_does_not_list_is_told_in_its_post()
    {
        using var evenings = new Evenings().Add(When, "### Ada Un • Les types\n\n[Voir]({% post_url 2024-01-02-types %})").Talk("types", "Les types", "Ada Un").Talk("tests", "Les tests", "Bob Deux");

        Assert.Equal(["/talks/soiree-1/types.html", "/talks/soiree-1/tests.html"], Addresses(evenings.LoadOne()));
        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.NotInProgramme, "_posts/2024-01-02-tests.md", 4, "write `### Bob Deux • Les tests` there"), (problem.Code, problem.Path, problem.Line, problem.Fix));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Des jeux et des gens.")]
    [InlineData("### Peut-être vous ?")]
    public void Talks_without_a_programme_are_the_programme(string programme)
    {
        using var evenings = new Evenings().Add(When, programme).Talk("2", "Les tests", "Bob Deux").Talk("1", "Les types", "Ada Un");

        Assert.Equal(["/talks/soiree-1/1.html", "/talks/soiree-1/2.html"], Addresses(evenings.LoadOne()));
        Assert.Empty(evenings.Problems);
    }

    [Fact]
    public void The_talks_own_words_are_shown()
    {
        using var evenings = new Evenings().Add(When, "### Bob Deux • Tests • 15 min" + Linked).Talk("types", "Les tests &amp; moi", "Bob Deux & Ada Un");

        var item = Assert.Single(evenings.LoadOne().Programme);

        Assert.Equal(("Les tests & moi", 15, "bob-deux--tests--15-min"), (item.Title, item.Minutes, item.Anchor));
        Assert.Equal([("Bob Deux", "/speakers/bob-deux.html"), ("Ada Un", "/speakers/ada-un.html")], item.Speakers.Select(s => (s.Name, s.Address)));
    }

    [Theory]
    [InlineData("/api-hours/soiree-2.html", ProblemCode.WrongEvent)]
    [InlineData("/api-hours/soiree-1.html", null)]
    [InlineData("/api-hours/Soiree-1", null)]
    public void A_session_that_is_not_the_talks_evening_is_told(string session, string? code)
    {
        using var evenings = new Evenings().Add(When).Add(When).Talk("types", "Les types", "Ada Un", frontMatter: $"session_url: {session}");

        evenings.Load();

        Assert.Equal(code, evenings.Problems.SingleOrDefault()?.Code);
    }

    private static void AssertMatch(string programme, string? code)
    {
        using var evenings = new Evenings().Add(When, programme).Talk("types", "Les types", "Ada Un");

        Assert.Equal("/talks/soiree-1/types.html", Assert.Single(evenings.LoadOne().Programme).TalkAddress);
        Assert.Equal(code, evenings.Problems.SingleOrDefault()?.Code);
    }

    private static IEnumerable<string?> Addresses(EventPost evening) => evening.Programme.OrderBy(item => item.Position).Select(item => item.TalkAddress);
}
