using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events;

public sealed class StatedFactsTests
{
    private const string Prose = "## Informations pratiques\n\nCet événement aura lieu le 12 mars 2019 à 19h.\n\n## Inscription\n\nLimité à 50 personnes. [S'inscrire](https://exemple.org/a)";

    [Theory]
    [InlineData("start: 2019-03-12T19:00", "2019-03-12 19:00", "")]
    [InlineData("start: 2019-03-12 19:00", "2019-03-12 19:00", "")]
    [InlineData("start: 2019-03-12 9:00", "2019-03-12 09:00", "AH058(8,28)")]
    [InlineData("start: 2019-03-12", "2019-03-12 19:00", "")] // of a day alone, the text says the hour
    [InlineData("start: 2019-03-13", "2019-03-13", "AH058(8,28) AH056(4,17)")]
    [InlineData("start: 2019-03-13, end: 2019-03-14", "2019-03-13..2019-03-14", "AH058(8,28)")]
    [InlineData("start: \"2019-03-12T19:00:00\"", "2019-03-12 19:00", "")]
    [InlineData("start: 2019-03-13T19:00", "2019-03-13 19:00", "AH058(8,28)")]
    [InlineData("start: 2019-03-12T19h30", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("start: 2019-03-12T19:00, end: 2019-03-12T21:00", "2019-03-12 19:00-21:00", "")]
    [InlineData("start: 2019-03-12T19:00, end: 2019-03-13T02:00", "2019-03-12..2019-03-13 19:00-02:00", "")]
    [InlineData("start: 2019-03-12T19:00, end: 2019-03-12T18:00", "2019-03-12 19:00", "AH009(4,40)")]
    [InlineData("start: 2018-01-12T19:00", "2018-01-12 19:00", "AH058(8,28) AH055(4,17)")]
    [InlineData("start: bientôt", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("end: 2019-03-12T21:00", "2019-03-12 19:00-21:00", "")]
    [InlineData("end: 2019-03-13T17:00", "2019-03-12..2019-03-13 19:00-17:00", "")]
    [InlineData("end: 2019-03-12T18:00", "2019-03-12 19:00", "AH009(4,15)")]
    [InlineData("start: 12/03/2019", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("start: 2019-02-30T19:00", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("start: 0001-01-01T00:00", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("start: 9999-12-31T23:00", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("start: [2019]", "2019-03-12 19:00", "AH009(4,17)")]
    [InlineData("strat: 2019-03-12T19:00", "2019-03-12 19:00", "AH013(4,10)")]
    [InlineData("capacity: beaucoup", "2019-03-12 19:00", "AH009(4,20)")]
    [InlineData("status: peut-être", "2019-03-12 19:00", "AH009(4,18)")]
    [InlineData("registration: /inscription.html", "2019-03-12 19:00", "AH009(4,24)")]
    [InlineData("registration_opens: 2019-03-13T12:00", "2019-03-12 19:00", "AH057(4,30)")]
    public void The_front_matter_overrides_the_prose_and_what_is_odd_in_it_is_told(string stated, string when, string problems)
    {
        var post = ReadEvent.From(Prose, stated: $"event: {{ {stated} }}\n");

        Assert.Equal(when, post.When);
        Assert.Equal(problems, post.Problems);
    }

    [Theory]
    [InlineData("event: 2019-03-12T19:00", "AH009(4,8)")]
    [InlineData("event: [start]", "AH009(4,8)")]
    [InlineData("event:", "")]
    public void An_event_that_is_no_mapping_is_told(string stated, string problems)
    {
        var post = ReadEvent.From(Prose, stated: stated + "\n");

        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Equal(problems, post.Problems);
    }

    [Fact]
    public void Every_fact_can_be_stated()
    {
        var post = ReadEvent.From(
            Prose,
            stated: "event:\n  start: 2019-03-12T19:00\n  capacity: 80\n  registration: https://exemple.org/b\n  registration_opens: 2019-03-05T14:00\n  status: postponed\n");

        Assert.Equal(80, post.Facts.Capacity);
        Assert.Equal("https://exemple.org/b", post.Facts.RegistrationUrl);
        Assert.Equal(new DateTime(2019, 3, 5, 14, 0, 0), post.Facts.RegistrationOpens);
        Assert.Equal(EventStatus.Postponed, post.Status);
        Assert.Equal("", post.Problems);
    }

    [Theory]
    [InlineData("start: 2019-03-12T19h30", "write `start: 2019-03-12T19:30`")]
    [InlineData("start: 2019-03-12T22:30, end: 2019-03-12T22:00", "write `end: 2019-03-13T00:30`, after the start")]
    [InlineData("start: 12 OCTOBRE 2019 19H", "write `start: 2019-10-12T19:00`")]
    [InlineData("start: 2019-03-12T19:00, end: 2019-03-12T18:00", "write `end: 2019-03-12T21:00`, after the start")]
    public void The_fix_of_a_time_is_the_time_that_was_meant(string stated, string fix) => Assert.Equal(fix, Assert.Single(ReadEvent.From(Prose, stated: $"event: {{ {stated} }}\n").Found, p => p.Code == ProblemCode.BadValue).Fix);

    [Fact]
    public void An_end_that_only_the_prose_says_belongs_to_the_stated_start() => Assert.Equal(
        "2019-03-12 19:00-21:30", ReadEvent.From("## Informations pratiques\n\nLe 12 mars 2019 de 19h à 21h30.", stated: "event: { start: 2019-03-12T19:00 }\n").When);

    [Fact]
    public void A_stated_status_silences_the_prose() => Assert.Equal(
        EventStatus.Scheduled,
        ReadEvent.From("L'événement est annulé.\n\n" + Prose, stated: "event: { status: scheduled }\n").Status);

    [Fact]
    public void A_year_that_the_prose_leaves_out_is_the_stated_one() => Assert.Equal(
        "",
        ReadEvent.From("## Informations pratiques\n\nLe jeudi 21 janvier à 19h.", "2019-03-01", stated: "event: { start: 2021-01-21T19:00 }\n").Problems);

    [Fact]
    public void A_weekday_of_the_prose_that_is_not_the_stated_days_is_told() => Assert.Equal(
        "AH054(8,28)",
        ReadEvent.From("## Informations pratiques\n\nCet événement aura lieu le mercredi 21 janvier 2021 à 19h.", "2020-12-01", stated: "event: { start: 2021-01-21T19:00 }\n").Problems);

    [Fact]
    public void A_moment_in_other_words_is_told_as_it_should_be_written()
    {
        using var content = new ContentFixture().Write("_posts/2027-01-01-e.md", "---\ncategory: api-hours\ntitle: x\nevent: { start: 18/03/2027 19h }\n---\n\nBonjour\n");

        Assert.Contains(content.Load().Problems, p => p.Fix == "write `start: 2027-03-18T19:00`");
    }

    [Fact]
    public void A_post_of_the_last_day_of_the_calendar_stops_nothing()
    {
        using var content = new ContentFixture().Write("_posts/9999-12-31-t.md", "---\nlayout: talk\ncategories: [talks, e]\ntitle: x\nauthor: Ada\n---\n\nBonjour\n");

        Assert.Equal(1, content.Load().Posts);
    }
}
