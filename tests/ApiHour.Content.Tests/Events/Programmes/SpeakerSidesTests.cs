namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class SpeakerSidesTests
{
    [Fact]
    public void Several_names_before_a_title_in_capitals_do_not_swap_the_sides() => Assert.Equal(
        ["Ada Un", "Bob Deux", "Korben"], ReadProgramme.From("### Ada Un & Bob Deux • Pair Programming\n\n### Korben • Bug Bounty").SelectMany(item => item.Speakers).Select(speaker => speaker.Name));

    [Fact]
    public void A_title_that_can_be_nobody_tells_that_titles_stand_first() => Assert.Equal(
        ["Ada Un", "Bob Deux", "Loïc"], ReadProgramme.From("### Bien débuter avec Git • Ada Un\n\n### NodeJS • Bob Deux\n\n### Pourquoi j'ai quitté PHP • Loïc").SelectMany(item => item.Speakers).Select(speaker => speaker.Name));

    [Fact]
    public void Known_speakers_tell_that_titles_stand_first_in_a_programme()
    {
        using var evenings = new Evenings().Add(ReadProgramme.When, "### Relax! • Ada Un\n\n[Voir la vidéo]({% post_url 2024-01-02-relax %})\n\n### Korben Dallas • Bug Bounty")
            .Talk("relax", "Relax!", "Ada Un").Talk("autre", "Autre", "Zoé Six", evening: 9);

        var items = evenings.LoadOne().Programme.OrderBy(item => item.Position).ToList();

        Assert.Equal(["Relax!", "Korben Dallas"], items.Select(item => item.Title));
        Assert.Equal("Bug Bounty", Assert.Single(items[1].Speakers).Name);
    }

    [Fact]
    public void A_nickname_and_two_capitals_do_not_swap_the_sides() => Assert.Equal("Korben", Assert.Single(Assert.Single(ReadProgramme.From("### Korben • Bug Bounty")).Speakers).Name);
}
