namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenueNameTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    [Theory]
    [InlineData("au **Troquet**.", "Troquet")]
    [InlineData("au [Troquet](https://troquet.example).", "Troquet")]
    [InlineData("au [**Troquet**](https://troquet.example), un bar du centre.", "Troquet")]
    [InlineData("au Troquet.", "Troquet")]
    [InlineData("au *Troquet*, près de la gare.", "Troquet")]
    [InlineData("dans les locaux de **Pixelis**, au troisième étage.", "Pixelis")]
    [InlineData("dans les locaux de Pixelis.", "Pixelis")]
    [InlineData("dans les locaux de la **Fabrique**.", "Fabrique")]
    [InlineData("dans les nouveaux locaux de **Pixelis** à Aubière.", "Pixelis")]
    [InlineData("chez **Pixelis**.", "Pixelis")]
    [InlineData("chez Pixelis, à deux pas de la gare.", "Pixelis")]
    [InlineData("à la **Fabrique**.", "Fabrique")]
    [InlineData("à la Fabrique du Numérique.", "Fabrique du Numérique")]
    [InlineData("à l'**ENSIB**.", "ENSIB")]
    [InlineData("à l’ENSIB.", "ENSIB")]
    [InlineData("à **l'amphi 3 de l'ENSIB**.", "Amphi 3 de l’ENSIB")]
    [InlineData("à **Puy 63**.", "Puy 63")]
    [InlineData("à Puy 63.", "Puy 63")]
    [InlineData("à **La Fabrique**.", "La Fabrique")]
    [InlineData("au **20 bis**.", "20 bis")]
    [InlineData("à l'espace **Camille Claudel**, salle n°6.", "Espace Camille Claudel (salle n°6)")]
    [InlineData("au **Centre Camille Claudel** (salle 4).", "Centre Camille Claudel (salle 4)")]
    [InlineData("au **Centre Camille Claudel (salle 4)**.", "Centre Camille Claudel (salle 4)")]
    [InlineData("au Centre Camille Claudel (salle 4).", "Centre Camille Claudel (salle 4)")]
    [InlineData("au Centre Camille Claudel, salle 4.", "Centre Camille Claudel (salle 4)")]
    [InlineData("au **Centre Camille Claudel** - salle 4.", "Centre Camille Claudel (salle 4)")]
    [InlineData("à l'**ENSIB** (amphithéâtre).", "ENSIB (amphithéâtre)")]
    [InlineData("dans l'amphithéâtre du **Troquet**.", "Troquet")]
    [InlineData("dans l'amphi de l'ENSIB.", "ENSIB")]
    [InlineData("dans la salle B12 du **Troquet**.", "Troquet (salle B12)")]
    [InlineData("en salle 3 de l'**ENSIB**.", "ENSIB (salle 3)")]
    [InlineData("dans une salle prêtée par **Pixelis**.", "Pixelis")]
    [InlineData("dans une salle gracieusement prêtée par Pixelis.", "Pixelis")]
    [InlineData("au sein de l'agence **Pixelis**.", "Agence Pixelis")]
    [InlineData("au sein de **Pixelis**.", "Pixelis")]
    [InlineData("dans les locaux de **Pixelis.com** à la Pardieu.", "Pixelis.com")]
    [InlineData("chez Pixelis.com.", "Pixelis.com")]
    [InlineData("au **Café\ndes Volcans**.", "Café des Volcans")]
    [InlineData("au\n[**Café des\nVolcans**](https://cafe.example).", "Café des Volcans")]
    [InlineData("à la pépinière d'entreprises **Cézallier**, à Aubière.", "Pépinière d’entreprises Cézallier")]
    [InlineData("à l'hôtel de ville. Entrée libre.", "Hôtel de ville")]
    [InlineData("à la médiathèque de Jaude.", "Médiathèque de Jaude")]
    [InlineData("sur le campus des **Cézeaux**.", "Campus des Cézeaux")]
    [InlineData("**au Troquet**.", "Troquet")]
    [InlineData("**chez Pixelis**.", "Pixelis")]
    [InlineData("au « Troquet ».", "Troquet")]
    [InlineData("au **Troquet** et en direct sur notre chaîne.", "Troquet")]
    [InlineData("au **Troquet**. Un apéro vous attend ensuite au **Délice**.", "Troquet")]
    [InlineData("au **Troquet, 12 rue Neuve, 63000 Clermont-Ferrand**.", "Troquet")]
    [InlineData("au Troquet, 12 rue Neuve, 63000 Clermont-Ferrand.", "Troquet")]
    [InlineData("au Troquet 12 rue Neuve 63000 Clermont-Ferrand.", "Troquet")]
    [InlineData("à l'espace J. Dupont.", "Espace J. Dupont")]
    [InlineData("au 3ème étage de la **Maison Neuve**.", "Maison Neuve")]
    [InlineData("au premier étage du **Troquet**.", "Troquet")]
    [InlineData("au troisième étage du **Troquet**.", "Troquet")]
    [InlineData("· 📍 **Centre Camille Claudel** (salle 4), [12 rue Neuve, 63000 Clermont-Ferrand](https://osm.example).", "Centre Camille Claudel (salle 4)")]
    [InlineData(", Centre Camille Claudel (salle 4), 12 rue Neuve, 63000 Clermont-Ferrand.", "Centre Camille Claudel (salle 4)")]
    [InlineData(". La soirée aura finalement lieu à l'**ENSIB** et non au **Troquet**.", "ENSIB")]
    [InlineData("(et non le jeudi 12 déc. 2025) au **Troquet** (12 rue Neuve, 63000 Clermont-Ferrand).", "Troquet")]
    [InlineData("en **amphi Rose** de l'**ENSIB**.", "ENSIB (amphi Rose)")]
    [InlineData("au coworking **LaBase**, à Clermont.", "Coworking LaBase")]
    [InlineData("au bar [Le Bidule](https://bidule.example) (rue Haute).", "Bar Le Bidule")]
    [InlineData("à **Vichy** dans les locaux de **Pixelis**.", "Pixelis")]
    [InlineData("à **Vichy**, chez **Pixelis**.", "Pixelis")]
    [InlineData("à Clermont-Ferrand, au **Troquet**.", "Troquet")]
    [InlineData("à Clermont-Ferrand au **Troquet**.", "Troquet")]
    [InlineData("à Clermont-Ferrand (63), au **Troquet**.", "Troquet")]
    [InlineData("à Clermont-Ferrand au Troquet.", "Troquet")]
    [InlineData("à Clermont-Ferrand, au Troquet.", "Troquet")]
    [InlineData("à La Pardieu dans les locaux de **Pixelis.com**.", "Pixelis.com")]
    [InlineData("à Aubière, à l'**ENSIB**.", "ENSIB")]
    [InlineData("à Aubière, à **La Fabrique**.", "La Fabrique")]
    [InlineData("à **Vichy**, au **Troquet**.", "Troquet")]
    [InlineData("à **La Fabrique**, au 2e étage.", "La Fabrique")]
    [InlineData("à **La Fabrique**, au **2e étage**.", "La Fabrique")]
    [InlineData("à **La Fabrique**, à Aubière.", "La Fabrique")]
    [InlineData("à La Fabrique.", "La Fabrique")]
    [InlineData("à **Puy 63**, au Parc Technologique.", "Puy 63")]
    [InlineData("à **Puy 63**, suivi d'une collation au **Bidule**.", "Puy 63")]
    [InlineData("chez Pixelis à **Clermont-Ferrand**.", "Pixelis")]
    [InlineData("au Troquet à **La Pardieu**.", "Troquet")]
    [InlineData("au bar à vins **Le Bidule**.", "Bar à vins Le Bidule")]
    [InlineData("à **Chez Ada**.", "Chez Ada")]
    [InlineData("chez nos amis de **Pixelis**. Ils se trouvent au **12 rue Neuve** à Clermont-Ferrand.", "Pixelis")]
    [InlineData("dans nos locaux habituels, le **Bidule**.", "Bidule")]
    [InlineData("et se tiendra dans l'auditorium de la **Cité Neuve**.", "Cité Neuve")]
    [InlineData("à la **Coopé** dans le cadre du festival **Voltige**.", "Coopé")]
    [InlineData("pour **2h** de conférences au **Troquet**.", "Troquet")]
    [InlineData(", accueil à partir de **18h30**, au **Troquet**.", "Troquet")]
    [InlineData("au **Lieu'topie**.", "Lieu’topie")]
    [InlineData("au Lieu'topie.", "Lieu’topie")]
    [InlineData("au **Chat Noir**.", "Chat Noir")]
    [InlineData("au [Coin Perdu](https://coin.example).", "Coin Perdu")]
    [InlineData("au **Lieu** habituel, dans les locaux de **Pixelis**.", "Pixelis")]
    [InlineData("à **Riom**, dans la salle **Dumoulin**.", "Salle Dumoulin")]
    [InlineData("à **Cournon**, à la médiathèque **Hugo**.", "Médiathèque Hugo")]
    [InlineData("au **Celtill** (merci à **Almerys** pour le prêt de la salle).", "Celtill")]
    [InlineData("au **Celtill** (2e étage, aile Est).", "Celtill (2e étage, aile Est)")]
    [InlineData("au **Celtill** (la salle sera ouverte dès 18h30).", "Celtill")]
    [InlineData("à l'**iFAC**.", "iFAC")]
    public void The_name_stands_behind_the_date(string words, string name) => AssertName(name, $"{When} {words}");

    [Theory]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Cette fois, c'est à la [Maison du Vélo](https://velo.example) que nous vous donnons rendez-vous !", "Maison du Vélo")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**.\n\nNous vous accueillons dans les locaux de **Pixelis**.", "Pixelis")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Rendez-vous chez Pixelis, 12 rue Neuve, 63000 Clermont-Ferrand.", "Pixelis")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. **Pixelis** nous accueille dans ses locaux.", "Pixelis")]
    [InlineData("Rendez-vous au **Troquet** le **5 mars 2026** à **19h**.", "Troquet")]
    [InlineData("Rendez-vous chez Pixelis le **5 mars 2026** à **19h**.", "Pixelis")]
    [InlineData("Le **5 mars 2026** au **Troquet** à **19h**.", "Troquet")]
    [InlineData("Le **5 mars 2026** au Troquet à 19h.", "Troquet")]
    [InlineData("- **Date** : 5 mars 2026 à 19h\n- **Lieu** : Troquet\n- **Adresse** : 12 rue Neuve, 63000 Clermont-Ferrand", "Troquet")]
    [InlineData("**Quand ?** Le 5 mars 2026 à 19h.\n\n**Où ?** Chez Pixelis, 12 rue Neuve, 63000 Clermont-Ferrand.", "Pixelis")]
    [InlineData("Quand : 5 mars 2026 à 19h\nLieu : **Troquet** (salle 2)\nAccès : tram A", "Troquet (salle 2)")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. L'adresse exacte : **TROQUET** - 12 rue Neuve 63000 Clermont-Ferrand.", "TROQUET")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. L'adresse est : [Troquet, 12 rue Neuve, 63000 Clermont-Ferrand](https://osm.example).", "Troquet")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand.", "Troquet")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**.\n\n**Maison du Vélo**\n12 rue Neuve\n63000 Clermont-Ferrand", "Maison du Vélo")]
    [InlineData("- le **5 mars 2026**\n- à **19h**\n- au **Troquet**, esplanade Neuve, 63110 Beaumont", "Troquet")]
    [InlineData("- le **5 mars 2026**\n- à **19h**\n- chez Pixelis, 12 rue Neuve, 63000 Clermont-Ferrand", "Pixelis")]
    [InlineData("Le rendez-vous est fixé au **5 mars 2026**, **19h**, **Troquet**, 12 rue Neuve à Clermont-Ferrand.", "Troquet")]
    [InlineData("📅 **5 mars 2026** à **19h**\n\n📍 **Pixelis**, 12 rue Neuve, 63000 Clermont-Ferrand", "Pixelis")]
    [InlineData("| Quand | Où |\n|---|---|\n| 5 mars 2026 à 19h | Pixelis, 12 rue Neuve, 63000 Clermont-Ferrand |", "Pixelis")]
    [InlineData("Cette soirée aura lieu dans le cadre de la **Semaine du Vélo** le **5 mars 2026** à **19h** à l'**Hôtel de Ville**.", "Hôtel de Ville")]
    [InlineData("Nous sommes accueillis par **Pixelis** ! Rendez-vous le **5 mars 2026** à **19h**.", "Pixelis")]
    [InlineData("The evening will take place on **March 5th, 2026** at **7 pm** at the **Tavern**.", "Tavern")]
    [InlineData("The evening will take place on **March 5th, 2026** at 7 pm, in the Tavern.", "Tavern")]
    [InlineData("Join us at **Pixelis** on **March 5th, 2026** at 7 pm.", "Pixelis")]
    [InlineData("Le **jeudi 5 mars 2026** à **19h**.\n\n## Où ?\n\nAu **Troquet**, un restaurant proche de la place du 1er Mai.", "Troquet")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Au **Troquet**.", "Troquet")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Dans les locaux de Pixelis.", "Pixelis")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**.\n\nÀ l'espace **Camille Claudel**, salle 4.", "Espace Camille Claudel (salle 4)")]
    [InlineData("- Le **5 mars 2026**\n- À **19h**\n- Au **Troquet**\n- L'adresse exacte est : 12 rue Neuve, 63000 Clermont-Ferrand", "Troquet")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, dans un espace de coworking du centre ville. L'adresse exacte : **Epicentre Factory** - 4 rue Neuve 63000 Clermont-Ferrand.", "Epicentre Factory")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, à la bibliothèque du centre ville. L'adresse exacte : **Chez Marius** - 4 rue Neuve 63000 Clermont-Ferrand.", "Chez Marius")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet** (**attention : salle numéro 1, au fond**).", "Troquet (salle numéro 1, au fond)")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** au café « **Le Bistrot** » de la gare.", "Café «\u202fLe Bistrot\u202f»")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** chez Pixelis et non chez Zenika.", "Pixelis")]
    public void The_name_stands_elsewhere(string practical, string name) => AssertName(name, practical);

    [Theory]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. L'adresse exacte est : [**12 rue Neuve, 63000 Clermont-Ferrand**](https://osm.example).")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** au 12 rue Neuve, 63000 Clermont-Ferrand.")]
    [InlineData("La soirée aura lieu le **5 mars 2026**.\n\nÀ **19h** 12 rue Neuve, 63000 Clermont-Ferrand.")]
    [InlineData("- le **5 mars 2026**\n- à **19h**\n- au 12 rue Neuve, 63000 Clermont-Ferrand")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à partir de **19h**. Le lieu sera annoncé bientôt.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. **Attention, le port du casque est obligatoire.**")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, **Entrée gratuite**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** au **Bâtiment B**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** à l'**API Hour 12**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, comme à l'[Événement précédent](/api-hours/soiree-0.html).")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, dans la limite des **places disponibles**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**, comme au [premier épisode](/api-hours/soiree-0.html).")]
    [InlineData("Notez-le dans vos agendas : **5 mars 2026**, **19h** !")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Lieu : à confirmer.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Au programme : **Docker** et Git.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Aux **manettes** : Ada Un.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Au Troquet la dernière fois, nous étions trente.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. À l'issue des talks, une collation au **Bidule**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Dans la limite de **50 places**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Chez Pixelis, on aime les langages.")]
    [InlineData("Au Japon, les types. La soirée aura lieu le **5 mars 2026** à **19h**.")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Au plaisir de vous y voir, Ada.")]
    [InlineData("")]
    public void What_names_no_place_is_no_name(string practical)
    {
        using var evenings = new Evenings().Add(practical);

        Assert.Null(evenings.LoadOne().VenueName);
    }

    [Fact]
    public void Without_practical_information_the_name_stands_by_the_date()
    {
        using var evenings = new Evenings().Add("", intro: "La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand.");

        var evening = evenings.LoadOne();

        Assert.Equal(("Troquet", "12 rue Neuve"), (evening.VenueName, evening.VenueAddress?.Street));
    }

    [Theory]
    [InlineData("## Lieu et inscription\n\n")]
    [InlineData("## Programme et lieu\n\n")]
    [InlineData("## Concept\n\n")]
    public void The_name_stands_by_the_date_in_whatever_section(string heading)
    {
        var venue = ReadEvent.From(heading + "Cet événement aura lieu le **12 mars 2019** à **19h** au **Troquet**. L'adresse exacte est : 12 rue Neuve, 63000 Clermont-Ferrand").Facts.Venue;

        Assert.Equal(("Troquet", "12 rue Neuve"), (venue.Name, venue.Address?.Street));
    }

    [Fact]
    public void A_date_is_no_part_of_an_earlier_one()
    {
        var venue = ReadEvent.Practical("Le 12 mars 2019, au Celtill, on a bien ri, moins le 22 mars 2019 au Bidule. Rendez-vous le 2 mars 2019 à 19h au **Troquet**.").Facts.Venue;

        Assert.Equal("Troquet", venue.Name);
    }

    [Theory]
    [InlineData("On se retrouve au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand.")]
    [InlineData("Au **Troquet**.")]
    public void A_date_in_the_front_matter_needs_none_in_the_text(string practical)
    {
        using var evenings = new Evenings().Add(practical, frontMatter: "event: { start: 2026-03-05T19:00 }");

        Assert.Equal("Troquet", evenings.LoadOne().VenueName);
    }

    private static void AssertName(string name, string practical)
    {
        using var evenings = new Evenings().Add(practical);

        var evening = evenings.LoadOne();

        Assert.Equal((name, false), (evening.VenueName, evening.IsOnline));
        Assert.Empty(evenings.Problems);
    }
}
