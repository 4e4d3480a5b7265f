namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class ProgrammeHeadingTests
{
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
        var programme = ReadProgramme.From($"### {heading}\n\nUn résumé.");

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
        var item = Assert.Single(ReadProgramme.From($"### {speakers} • Les types"));

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
    [InlineData("Vous • Buffet et discussions")]
    [InlineData("Le bureau • Mot d'accueil")]
    [InlineData("Toutes et tous • Buffet")]
    [InlineData("Pause")]
    [InlineData("Pause pizza • 30 min")]
    [InlineData("20h • Apéro")]
    [InlineData("Accueil - 15 min")]
    [InlineData("Questions")]
    public void Open_slots_and_pauses_are_no_talks(string heading)
    {
        var item = Assert.Single(ReadProgramme.From($"### Ada Un • Les types\n\nOui.\n\n### {heading}\n\nNon."));

        Assert.Equal("Les types", item.Title);
    }

    [Theory]
    [InlineData("Tout le monde • On range les chaises")]
    [InlineData("Table ronde • Questions")]
    [InlineData("Lightning talks • 5 min chacun")]
    [InlineData("Table ronde • L'IA et nous • 30 min")]
    [InlineData("La causerie des présidents • Dix ans")]
    [InlineData("Remise des prix du quiz • Bravo")]
    public void What_nobody_alone_gives_names_nobody(string heading)
    {
        var programme = ReadProgramme.From($"### Ada Un • Les types\n\nOui.\n\n### {heading}\n\nNon.");

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
        var item = Assert.Single(ReadProgramme.From($"### {heading}"));

        Assert.Equal((speaker, title), (Assert.Single(item.Speakers).Name, item.Title));
    }
}
