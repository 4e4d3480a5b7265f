namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenueNamePlaceTests
{
    [Theory]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**. Cette fois, c'est à la [Maison du Vélo](https://velo.example) que nous vous donnons rendez-vous !", "Maison du Vélo")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h**.\n\nNous vous accueillons dans les locaux de **Pixelis**.", "Pixelis")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** aux **Augustes**. L'adresse exacte : **Les Augustes** - 4 rue Neuve 63000 Clermont-Ferrand.", "Les Augustes")]
    [InlineData("Vous serez accueillis le **5 mars 2026** à **19h** par l'équipe au **Troquet**.", "Troquet")]
    [InlineData("Nous serons accueillis le **5 mars 2026** à **19h** par **SIGMA** (amphi 2), sur le campus des Cézeaux.", "SIGMA (amphi 2)")]
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
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** grâce à Limagrain. Rendez-vous au Celltill.", "Celltill")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** grâce à Limagrain qui nous accueille.", "Limagrain")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** à Clermont-Ferrand. Rendez-vous au Celltill.", "Celltill")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** à Clermont-Ferrand. Au **Celltill**.", "Celltill")]
    [InlineData("La soirée aura lieu le **5 mars 2026** à **19h** à La Fabrique. Un apéro vous attend ensuite au Délice.", "La Fabrique")]
    public void The_name_stands_elsewhere(string practical, string name) => AssertVenue.IsNamed(name, practical);

    [Theory]
    [InlineData("MAJ : changement de salle ! La soirée se tiendra au **Bidule**, 3 rue Haute à Clermont-Ferrand, et non plus au Troquet.", "Bidule", "3 rue Haute")]
    [InlineData("On commence à 18h30 et non plus à 19h, chez Pixelis, 3 rue Haute.", "Troquet", "12 rue Neuve")]
    [InlineData("Nouvelle salle, nouvelle formule !", "Troquet", "12 rue Neuve")]
    [InlineData("MAJ : la soirée n'aura plus lieu au Bidule, 3 rue Haute à Clermont-Ferrand : voir ci-dessous.", "Troquet", "12 rue Neuve")]
    [InlineData("Changement de lieu : nous quittons le Bidule (3 rue Haute).", "Troquet", "12 rue Neuve")]
    [InlineData("MAJ : changement d'adresse, rendez-vous non plus chez Pixelis mais au **Bidule**, 3 rue Haute à Clermont-Ferrand.", "Bidule", "3 rue Haute")]
    public void An_update_above_moves_the_event(string intro, string name, string street)
    {
        using var evenings = new Evenings().Add("La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand.", intro: intro);

        var evening = evenings.LoadOne();

        Assert.Equal((name, street), (evening.VenueName, evening.VenueAddress?.Street));
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
}
