using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class ProgrammeReaderTests
{
    [Theory]
    [InlineData("#### Ada Un • Les types\n\n#### Bob Deux • Les tests")]
    [InlineData("### Première partie\n\n#### Ada Un • Les types\n\n### Seconde partie\n\n#### Bob Deux • Les tests")]
    [InlineData("### Ada Un • Les types\n\n#### Bio\n\nAda.\n\n### Bob Deux • Les tests\n\n#### Bio • Suite")]
    [InlineData("## Ada Un • Les types\n\nOui.\n\n## Bob Deux • Les tests\n\n## Sponsors\n\n[x](https://x.example)")]
    [InlineData("- **Ada Un** — *Les types*\n- **Bob Deux** — *Les tests*")]
    [InlineData("- 19h : **Accueil**\n- 19h15 : **Ada Un** : Les types\n- 19h30 : **Pause**\n- 19h45 : **Bob Deux** : Les tests")]
    [InlineData("* __Ada Un__ • Les types (15 min)\n* __Bob Deux__ • Les tests (15 min)")]
    [InlineData("Deux talks :\n\n- Ada Un • Les types (15 min)\n- Bob Deux • Les tests")]
    [InlineData("| Heure | Speaker | Sujet |\n|---|---|---|\n| 19h00 | | Accueil |\n| 19h15 | Ada Un | Les types |\n| 19h30 | Bob Deux | Les tests |")]
    [InlineData("| Titre | Intervenant·e | Durée |\n|---|---|---|\n| Les types | **Ada Un** | 15 min |\n| Les tests | [Bob Deux](https://bob.example) | 10 min |")]
    [InlineData("**Ada Un • Les types**\n\nOui.\n\n**Pause**\n\n**Bob Deux • Les tests**\n\n[Voir](/b)")]
    [InlineData("**Ada Un • Les types**\n\n**Attention :** à lire.\n\n**Venez nombreux !**\n\n**Bob Deux • Les tests**")]
    [InlineData("- **Ada Un** : Les types\n- **Bob Deux** : Les tests\n\n### Peut-être vous ?\n\n[Écrivez-nous](mailto:a@b.example)")]
    [InlineData("1. **Les types**, Ada Un\n2. **Les tests** par Bob Deux")]
    [InlineData("- *19h15* **Ada Un** : Les types, 15 min\n- **Bob Deux** : Les tests, 15 min")]
    [InlineData("- Ada Un • Les\n  types (15 min)\n- Bob Deux • Les tests")]
    [InlineData("- **Ada\n  Un** • Les types\n- **Bob Deux** • Les\n  tests")]
    [InlineData("- **Ada Un** • Les types\n\n  Un résumé.\n\n- **Bob Deux** • Les tests<br>Un autre.")]
    [InlineData("- Ada Un - Les types\n- Bob Deux - Les tests")]
    public void Talks_stand_at_any_level_or_in_a_list(string programme) =>
        Assert.Equal([("Ada Un", "Les types"), ("Bob Deux", "Les tests")], ReadProgramme.From(programme).Select(item => (Assert.Single(item.Speakers).Name, item.Title)));

    [Theory]
    [InlineData("### ~~Eve Trois • Les tris~~ (annulé)\n\nDommage.\n\n### Ada Un • Les types")]
    [InlineData("### Ada Un • ~~Les tris~~ Les types")]
    [InlineData("### ~~Eve Trois~~ Ada Un • Les types")]
    [InlineData("- ~~**Eve Trois** • Les tris~~\n- **Ada Un** • Les types")]
    [InlineData("- ~~**Eve Trois** • Les tris~~\n\n- **Ada Un** • Les types")]
    [InlineData("- ~~Eve Trois • Les tris~~\n\n- Ada Un • Les types")]
    [InlineData("- ~~**Eve Trois**~~ **Ada Un** • Les types")]
    [InlineData("| Speaker | Sujet |\n|---|---|\n| ~~Eve Trois~~ | ~~Les tris~~ |\n| Ada Un | Les types |")]
    public void What_is_struck_through_is_not_in_the_programme(string programme)
    {
        var item = Assert.Single(ReadProgramme.From(programme));

        Assert.Equal(("Ada Un", "Les types"), (Assert.Single(item.Speakers).Name, item.Title));
    }

    [Theory]
    [InlineData("* introduction : créer un conteneur\n* orchestrer : composer")]
    [InlineData("- **Docker** : les bases\n- **Git** : la suite")]
    [InlineData("| Heure | Sujet |\n|---|---|\n| 19h00 | Ada Un |")]
    [InlineData("- **Docker** : Les Bases\n- **Git** - La Suite")]
    [InlineData("- Docker • les bases\n- Git • la suite")]
    [InlineData("Une soirée de **jeux**.")]
    [InlineData("### Matin\n\n* un\n\n### Après-midi\n\n* deux")]
    [InlineData("<table><tr><td>09h00</td><td><strong>Ada Un</strong></td></tr></table>")]
    [InlineData("### Ada Un")]
    [InlineData("### Docker - les bases")]
    [InlineData("### UX / UI")]
    [InlineData("### Docker / les bases")]
    [InlineData("### Clean Code / Green Code")]
    [InlineData("")]
    public void What_lists_no_speakers_is_no_programme(string programme) => Assert.Empty(ReadProgramme.From(programme));

    [Theory]
    [InlineData("### Ada Un • Les types", "ada-un--les-types")]
    [InlineData("**Ada Un • Les types**", null)]
    [InlineData("- **Ada Un** • Les types", null)]
    [InlineData("| Speaker | Sujet |\n|---|---|\n| Ada Un | Les types |", null)]
    public void An_entry_has_the_anchor_that_its_element_has(string programme, string? anchor) => Assert.Equal(anchor, Assert.Single(ReadProgramme.From(programme)).Anchor);

    [Theory]
    [InlineData("Les présentations")]
    [InlineData("Les orateurs")]
    [InlineData("Ce soir")]
    public void Without_a_programme_marked_headings_are_the_talks(string heading)
    {
        using var content = new ContentFixture().WriteEvent("2026-01-01-e", $"{ReadProgramme.When}\n\n## {heading}\n\n### Ada Un • Les types\n\nOui.\n\n### Bob Deux • Les tests\n\n## Sponsors\n\n### Acme • un ami");
        content.Load();
        using var catalog = content.Open();

        Assert.Equal(["Les types", "Les tests"], catalog.Set<ProgrammeItem>().OrderBy(item => item.Position).Select(item => item.Title));
    }

    [Fact]
    public void Bold_lines_may_stand_for_headings()
    {
        using var evenings = new Evenings().Add(ReadProgramme.When, intro: "**Programme :**\n\n### Ada Un • Les types\n\n[Voir la vidéo]({% post_url 2024-01-02-relax %})\n\n**Sponsors**\n\n### Bob Deux • Les tests")
            .Talk("relax", "Relax !", "Zoé Six");

        Assert.EndsWith("/relax.html", Assert.Single(evenings.LoadOne().Programme).TalkAddress, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_tells_hours_and_lengths()
    {
        var item = Assert.Single(ReadProgramme.From("| Horaire | Durée | Speaker | Talk |\n|---|---|---|---|\n| 19h15 | 20 min | Ada Un | Les types - ou non |"));

        Assert.Equal(("Les types - ou non", 20, new TimeSpan(19, 15, 0)), (item.Title, item.Minutes, item.Start?.TimeOfDay));
    }
}
