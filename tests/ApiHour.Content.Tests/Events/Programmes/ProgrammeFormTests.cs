using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class ProgrammeFormTests
{
    private const string When = "La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet**.";

    [Theory]
    [InlineData("Ada Un • Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un •  Les types • et autres", "Ada Un", "Les types • et autres", null)]
    [InlineData("Ada Un·Les types • Suite", "Ada Un·Les types", "Suite", null)]
    [InlineData("Ada Un · Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un ● Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un • Les types • 3 x 5 min", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un | Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un - Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un – Les types - ou non", "Ada Un", "Les types - ou non", null)]
    [InlineData("Ada Un — Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un : Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un : Les types : 15 min", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un / Les types", "Ada Un", "Les types", null)]
    [InlineData("Ada Un / Les types / 15 min", "Ada Un", "Les types", 15)]
    [InlineData("Les types / Ada Un", "Ada Un", "Les types", null)]
    [InlineData("Ada Un • UX / UI", "Ada Un", "UX / UI", null)]
    [InlineData("Ada Un - UX / UI", "Ada Un", "UX / UI", null)]
    [InlineData("Ada Un : CI/CD", "Ada Un", "CI/CD", null)]
    [InlineData("Ada Un : CI / Git Flow", "Ada Un", "CI / Git Flow", null)]
    [InlineData("Git Flow / trunk (Ada Un)", "Ada Un", "Git Flow / trunk", null)]
    [InlineData("Les types - ou non - Ada Un", "Ada Un", "Les types - ou non", null)]
    [InlineData("Les types avancés de demain, enfin ! • Ada Un", "Ada Un", "Les types avancés de demain, enfin !", null)]
    [InlineData("Les types, par Ada Un", "Ada Un", "Les types", null)]
    [InlineData("Les types (Ada Un)", "Ada Un", "Les types", null)]
    [InlineData("Les types (Ada Un) • 30 min", "Ada Un", "Les types", 30)]
    [InlineData("Jean-Marie Deux • Les types", "Jean-Marie Deux", "Les types", null)]
    [InlineData("Ada Un • Les types (30 min)", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types (30min)", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types (30 minutes)", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types • 30 min", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types •30 min.", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types - 1h", "Ada Un", "Les types", 60)]
    [InlineData("Ada Un • Les types – 1h15", "Ada Un", "Les types", 75)]
    [InlineData("Ada Un • Les types (1h30)", "Ada Un", "Les types", 90)]
    [InlineData("Ada Un • Les types (1 heure)", "Ada Un", "Les types", 60)]
    [InlineData("Ada Un • Les types • 15'", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un • Les types (15’)", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un • Les types (10 + 5 min)", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un • Les types (10 min + 5 min de questions)", "Ada Un", "Les types", 15)]
    [InlineData("Ada Un • Les types (~ 20 min)", "Ada Un", "Les types", 20)]
    [InlineData("Ada Un • Les types [45 min]", "Ada Un", "Les types", 45)]
    [InlineData("Ada Un (45 min) • Les types", "Ada Un", "Les types", 45)]
    [InlineData("Ada Un • Les types • 30 min • débutants", "Ada Un", "Les types • débutants", 30)]
    [InlineData("Ada Un • Les types, 30 minutes", "Ada Un", "Les types", 30)]
    [InlineData("Ada Un • Les types, 30 ans", "Ada Un", "Les types, 30 ans", null)]
    [InlineData("Ada Un • Les types en 30 min", "Ada Un", "Les types en 30 min", null)]
    [InlineData("Ada Un • Des journées de 35h", "Ada Un", "Des journées de 35h", null)]
    [InlineData("Ada Un • Les types (2e partie)", "Ada Un", "Les types (2e partie)", null)]
    [InlineData("Ada Un • Les types (0 min)", "Ada Un", "Les types", null)]
    [InlineData("19h15 • Ada Un • Les types", "Ada Un", "Les types", null)]
    [InlineData("19:15 - Ada Un • Les types", "Ada Un", "Les types", null)]
    [InlineData("19h15 - 19h45 : Ada Un • Les types", "Ada Un", "Les types", 30)]
    [InlineData("[19h15] Ada Un - Les types", "Ada Un", "Les types", null)]
    [InlineData("24h pour coder • Ada Un", "Ada Un", "24h pour coder", null)]
    [InlineData("Lightning talk • Ada Un • Les types", "Ada Un", "Les types", null)]
    [InlineData("Lightning talk : Ada Un • Les types", "Ada Un", "Les types", null)]
    [InlineData("L'équipe Picterra • Deep Learning", "L’équipe Picterra", "Deep Learning", null)]
    [InlineData("Association Zéro Déchet • Green IT", "Association Zéro Déchet", "Green IT", null)]
    [InlineData("Machine Learning (débutant) • Ada Un", "Ada Un", "Machine Learning (débutant)", null)]
    [InlineData("Ada Un (CGI) • Machine Learning", "Ada Un (CGI)", "Machine Learning", null)]
    [InlineData("R&D Michelin • Les pneus", "R&D Michelin", "Les pneus", null)]
    [InlineData("Ada de Oliveira e Costa - Les tests", "Ada de Oliveira e Costa", "Les tests", null)]
    public void A_heading_says_who_speaks_about_what_and_how_long(string heading, string speaker, string title, int? minutes)
    {
        var programme = Programme($"### {heading}\n\nUn résumé.");

        var item = Assert.Single(programme);
        Assert.Equal((speaker, title, minutes), (Assert.Single(item.Speakers).Name, item.Title, item.Minutes));
    }

    [Theory]
    [InlineData("Ada Un, Bob Deux & Eve Trois")]
    [InlineData("Ada Un et Bob Deux et Eve Trois")]
    [InlineData("Ada Un + Bob Deux + Eve Trois")]
    [InlineData("Ada Un, Bob Deux and Eve Trois")]
    [InlineData("Ada Un / Bob Deux / Eve Trois")]
    public void Several_people_may_speak(string speakers)
    {
        var item = Assert.Single(Programme($"### {speakers} • Les types"));

        Assert.Equal(["Ada Un", "Bob Deux", "Eve Trois"], item.Speakers.Select(s => s.Name));
    }

    [Theory]
    [InlineData("Peut-être vous ?")]
    [InlineData("Peut être vous • Votre sujet")]
    [InlineData("Vous ?")]
    [InlineData("Et vous ?")]
    [InlineData("Pourquoi pas vous ? • 15 min")]
    [InlineData("???")]
    [InlineData("??? • ???")]
    [InlineData("À venir")]
    [InlineData("À venir…")]
    [InlineData("A définir • A définir")]
    [InlineData("Talk surprise")]
    [InlineData("Surprise !")]
    [InlineData("Talk mystère • 15 min")]
    [InlineData("TBA")]
    [InlineData("Programme à venir")]
    [InlineData("Créneau libre • Proposez votre talk")]
    [InlineData("Appel à orateurs • 15 min")]
    [InlineData("Maybe you?")]
    [InlineData("Pause")]
    [InlineData("Pause pizza • 30 min")]
    [InlineData("20h • Apéro")]
    [InlineData("Accueil - 15 min")]
    [InlineData("Questions")]
    public void Open_slots_and_pauses_are_no_talks(string heading)
    {
        var item = Assert.Single(Programme($"### Ada Un • Les types\n\nOui.\n\n### {heading}\n\nNon."));

        Assert.Equal("Les types", item.Title);
    }

    [Theory]
    [InlineData("Lightning talks • 5 min chacun")]
    [InlineData("Table ronde • L'IA et nous • 30 min")]
    [InlineData("La causerie des présidents • Dix ans")]
    [InlineData("Remise des prix du quiz • Bravo")]
    public void What_nobody_alone_gives_names_nobody(string heading)
    {
        var programme = Programme($"### Ada Un • Les types\n\nOui.\n\n### {heading}\n\nNon.");

        Assert.Equal(2, programme.Count);
        Assert.Empty(programme[1].Speakers);
        Assert.StartsWith(heading.Split(" • ")[0], programme[1].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada Un • À venir", "Ada Un", "À venir")]
    [InlineData("Vous avez dit types ? • Ada Un", "Ada Un", "Vous avez dit types ?")]
    [InlineData("Ada Un • Surprise !", "Ada Un", "Surprise !")]
    [InlineData("Ada Un • Pause", "Ada Un", "Pause")]
    [InlineData("Ada Un • Et vous ?", "Ada Un", "Et vous ?")]
    public void Whoever_is_named_gives_a_talk(string heading, string speaker, string title)
    {
        var item = Assert.Single(Programme($"### {heading}"));

        Assert.Equal((speaker, title), (Assert.Single(item.Speakers).Name, item.Title));
    }

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
        Assert.Equal([("Ada Un", "Les types"), ("Bob Deux", "Les tests")], Programme(programme).Select(item => (Assert.Single(item.Speakers).Name, item.Title)));

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
        var item = Assert.Single(Programme(programme));

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
    public void What_lists_no_speakers_is_no_programme(string programme) => Assert.Empty(Programme(programme));

    [Theory]
    [InlineData("### Ada Un • Les types", "ada-un--les-types")]
    [InlineData("**Ada Un • Les types**", null)]
    [InlineData("- **Ada Un** • Les types", null)]
    [InlineData("| Speaker | Sujet |\n|---|---|\n| Ada Un | Les types |", null)]
    public void An_entry_has_the_anchor_that_its_element_has(string programme, string? anchor) => Assert.Equal(anchor, Assert.Single(Programme(programme)).Anchor);

    [Theory]
    [InlineData("Les présentations")]
    [InlineData("Les orateurs")]
    [InlineData("Ce soir")]
    public void Without_a_programme_marked_headings_are_the_talks(string heading)
    {
        using var content = new ContentFixture().WriteEvent("2026-01-01-e", $"{When}\n\n## {heading}\n\n### Ada Un • Les types\n\nOui.\n\n### Bob Deux • Les tests\n\n## Sponsors\n\n### Acme • un ami");
        content.Load();
        using var catalog = content.Open();

        Assert.Equal(["Les types", "Les tests"], catalog.Set<ProgrammeItem>().OrderBy(item => item.Position).Select(item => item.Title));
    }

    [Fact]
    public void Several_names_before_a_title_in_capitals_do_not_swap_the_sides() => Assert.Equal(
        ["Ada Un", "Bob Deux", "Korben"], Programme("### Ada Un & Bob Deux • Pair Programming\n\n### Korben • Bug Bounty").SelectMany(item => item.Speakers).Select(speaker => speaker.Name));

    [Fact]
    public void A_title_that_can_be_nobody_tells_that_titles_stand_first() => Assert.Equal(
        ["Ada Un", "Bob Deux", "Loïc"], Programme("### Bien débuter avec Git • Ada Un\n\n### NodeJS • Bob Deux\n\n### Pourquoi j'ai quitté PHP • Loïc").SelectMany(item => item.Speakers).Select(speaker => speaker.Name));

    [Fact]
    public void Bold_lines_may_stand_for_headings()
    {
        using var evenings = new Evenings().Add(When, intro: "**Programme :**\n\n### Ada Un • Les types\n\n[Voir la vidéo]({% post_url 2024-01-02-relax %})\n\n**Sponsors**\n\n### Bob Deux • Les tests")
            .Talk("relax", "Relax !", "Zoé Six");

        Assert.EndsWith("/relax.html", Assert.Single(evenings.LoadOne().Programme).TalkAddress, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_tells_hours_and_lengths()
    {
        var item = Assert.Single(Programme("| Horaire | Durée | Speaker | Talk |\n|---|---|---|---|\n| 19h15 | 20 min | Ada Un | Les types - ou non |"));

        Assert.Equal(("Les types - ou non", 20, new TimeSpan(19, 15, 0)), (item.Title, item.Minutes, item.Start?.TimeOfDay));
    }

    [Fact]
    public void Known_speakers_tell_that_titles_stand_first_in_a_programme()
    {
        using var evenings = new Evenings().Add(When, "### Relax! • Ada Un\n\n[Voir la vidéo]({% post_url 2024-01-02-relax %})\n\n### Korben Dallas • Bug Bounty")
            .Talk("relax", "Relax!", "Ada Un").Talk("autre", "Autre", "Zoé Six", evening: 9);

        var items = evenings.LoadOne().Programme.OrderBy(item => item.Position).ToList();

        Assert.Equal(["Relax!", "Korben Dallas"], items.Select(item => item.Title));
        Assert.Equal("Bug Bounty", Assert.Single(items[1].Speakers).Name);
    }

    [Fact]
    public void A_nickname_and_two_capitals_do_not_swap_the_sides() => Assert.Equal("Korben", Assert.Single(Assert.Single(Programme("### Korben • Bug Bounty")).Speakers).Name);

    private static IReadOnlyList<ProgrammeItem> Programme(string programme)
    {
        using var evenings = new Evenings().Add(When, programme);
        return [.. evenings.LoadOne().Programme.OrderBy(item => item.Position)];
    }
}
