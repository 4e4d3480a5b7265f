namespace ApiHour.Content.Tests.Events.Venues;

public sealed class AddressTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h** au **Troquet**";

    [Theory]
    [InlineData(", 12 rue Neuve. Parking au 5 rue Verte, 63000 Clermont-Ferrand.", "12 rue Neuve", "", "")]
    [InlineData(", 12 rue Neuve. 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", 12 rue du Dr. Neuf, 63000 Clermont-Ferrand.", "12 rue du Dr. Neuf", "63000", "Clermont-Ferrand")]
    [InlineData(", 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" 12 rue Neuve 63000 Clermont-Ferrand", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" [12 rue Neuve, 63000 Clermont-Ferrand](https://osm.example).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" [**12, rue Neuve 63000 Clermont-Fd**](https://osm.example).", "12, rue Neuve", "63000", "Clermont-Fd")]
    [InlineData(". L'adresse exacte est : [**12 rue Neuve, 63000\nClermont-Ferrand**](https://osm.example).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". L’adresse exacte est : **12 rue Neuve, 63000 Clermont-Ferrand**.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est la suivante : 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse est [12 rue Neuve, 63000 Clermont-Ferrand](https://osm.example).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(".\n\nAdresse : 12 rue Neuve, 63000 Clermont-Ferrand", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(".\n\nAdresse :\n12 rue Neuve\n63000 Clermont-Ferrand", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(".\n\nAdresse :\n\n12 rue Neuve\n\n63000 Clermont-Ferrand", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(".\n\nAdresse : 12 rue Neuve<br/>63000 Clermont-Ferrand", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". Adresse exacte : **TROQUET** - 12 rue Neuve 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". Adresse exacte : [**Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand](https://osm.example).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : [**9 Rue Claude Danziger**](https://osm.example).", "9 Rue Claude Danziger", "", "")]
    [InlineData(", 9 Rue Claude Danziger. Entrée libre.", "9 Rue Claude Danziger", "", "")]
    [InlineData(", 9 rue Notre-Dame-du-Pont.", "9 rue Notre-Dame-du-Pont", "", "")]
    [InlineData(" (9 rue Sous-les-Chênes).", "9 rue Sous-les-Chênes", "", "")]
    [InlineData(", 9 rue de la Cité et c'est au fond de la cour.", "9 rue de la Cité", "", "")]
    [InlineData(" (9 rue du 11 Novembre).", "9 rue du 11 Novembre", "", "")]
    [InlineData(", 20 bis rue de l'Oratoire, 63000 Clermont-Ferrand.", "20 bis rue de l’Oratoire", "63000", "Clermont-Ferrand")]
    [InlineData(", 20bis, rue de l'Oratoire, 63000 Clermont-Ferrand.", "20bis, rue de l’Oratoire", "63000", "Clermont-Ferrand")]
    [InlineData(", 7 av. de la Paix, 63170 Aubière.", "7 av. de la Paix", "63170", "Aubière")]
    [InlineData(", 7 Av de la Paix, 63170 Aubière.", "7 Av de la Paix", "63170", "Aubière")]
    [InlineData(", 222 bd Lavoisier, 63000 Clermont-Ferrand, France.", "222 bd Lavoisier", "63000", "Clermont-Ferrand")]
    [InlineData(", 222 Bd. Lavoisier 63000 CLERMONT-FERRAND CEDEX 1.", "222 Bd. Lavoisier", "63000", "CLERMONT-FERRAND")]
    [InlineData(", 5 allée des Pins, Parc de la Plaine, 63170 Aubière Cedex.", "5 allée des Pins, Parc de la Plaine", "63170", "Aubière")]
    [InlineData(", 5 impasse des Pins, 63 000 Clermont Ferrand.", "5 impasse des Pins", "63000", "Clermont Ferrand")]
    [InlineData(", 9-11 place de la Bourse, F-63000 Clermont-Ferrand.", "9-11 place de la Bourse", "63000", "Clermont-Ferrand")]
    [InlineData(", place de la Bourse, 63000 Clermont-Ferrand.", "place de la Bourse", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : [Place de la Bourse, 63000 Clermont-Ferrand, France](https://osm.example).", "Place de la Bourse", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : [**Pôle Central, 63170 Aubière**](https://osm.example).", "Pôle Central", "63170", "Aubière")]
    [InlineData(", Pôle Central, 63170 Aubière.", "Pôle Central", "63170", "Aubière")]
    [InlineData(", 3 chemin des Prés, 63800 Cournon d'Auvergne.", "3 chemin des Prés", "63800", "Cournon d’Auvergne")]
    [InlineData(", 3 route du Puy, 63870 Orcines Parking gratuit.", "3 route du Puy", "63870", "Orcines")]
    [InlineData(", 3 cours de Prés, 63430 Pont-du-Château.", "3 cours de Prés", "63430", "Pont-du-Château")]
    [InlineData(" 12 rue Neuve (63000 Clermont-Ferrand).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". On se gare au parking du 3 rue Haute, 63000 Clermont-Ferrand. La salle est au 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". Parking : 3 rue Haute, 63000 Clermont-Ferrand.\n\nAdresse : 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". Adresse du parking : 3 rue Haute. Adresse : 12 rue Neuve.", "12 rue Neuve", "", "")]
    [InlineData(", bâtiment C, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", place Neuve à Clermont-Ferrand.", "place Neuve", "", "")]
    [InlineData(" (rue Haute).", "rue Haute", "", "")]
    [InlineData(", 4 rue de la Treille à Clermont-Ferrand.", "4 rue de la Treille", "", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : [**3 rue Neuve – 63000 – Clermont-Ferrand**](https://osm.example).", "3 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", situé au 12 de la rue Neuve à Clermont-Ferrand.", "12 de la rue Neuve", "", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : **Zone artisanale des Pins, 63360 Gerzat**.", "Zone artisanale des Pins", "63360", "Gerzat")]
    [InlineData(", ZA des Pins, 63360 Gerzat.", "ZA des Pins", "63360", "Gerzat")]
    [InlineData(". L'adresse exacte est : [**12 rue Neuve,<br/>63000 Clermont-Ferrand**](https://osm.example).", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" à l'adresse suivante : 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", 12 rue Neuve — 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", à deux pas du tram, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", juste en face de l'arrêt Jaude, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" près de la station de tram, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(" (tram A, arrêt Jaude), 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(", accessible en bus, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". L'adresse exacte est : [**12 rue Neuve<br/>BP 10125<br/>63178 Aubière Cedex**](https://osm.example).", "12 rue Neuve", "63178", "Aubière")]
    [InlineData(", 12 rue Neuve, CS 12 345, 63178 Aubière.", "12 rue Neuve", "63178", "Aubière")]
    [InlineData(", lieu-dit « Les Pins », 63360 Gerzat.", "lieu-dit « Les Pins »", "63360", "Gerzat")]
    [InlineData(". Pixelis continue à nous accueillir, 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". La prochaine aura lieu au **Bidule**, 3 rue Haute. Adresse : 12 rue Neuve.", "12 rue Neuve", "", "")]
    [InlineData(" (le 5 mars 2026, pas le 6), 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    [InlineData(". The exact address is: 12 rue Neuve, 63000 Clermont-Ferrand.", "12 rue Neuve", "63000", "Clermont-Ferrand")]
    public void An_address_is_taken_apart(string words, string street, string code, string town)
    {
        using var evenings = new Evenings().Add(When + words);

        var address = evenings.LoadOne().VenueAddress;

        Assert.Equal((street, code, town), (address?.Street, address?.PostalCode, address?.Locality));
        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData(". La prochaine aura lieu au **Bidule**, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(", puis au bar, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(" et non plus au Bidule (3 rue Haute, 63000 Clermont-Ferrand).")]
    [InlineData(". Qui veut pourra continuer à refaire le monde au bar, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(". Pour prolonger la soirée : le Bidule, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(". Garez-vous près du tram, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(". On se gare au parking de la Poste, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(". Descendez à l'arrêt Haute, 3 rue Haute, 63000 Clermont-Ferrand.")]
    [InlineData(". Il reste 2 places par personne et 30 cours à suivre.")]
    [InlineData(", proche de la place de la Bourse à Clermont-Ferrand.")]
    [InlineData(". Une question ? Notre adresse : contact@troquet.example")]
    [InlineData(". L'adresse exacte est : à venir.")]
    [InlineData(". L'adresse exacte vous sera communiquée plus tard.")]
    [InlineData(". Téléphone 04 73 00 00 00, 50000 visiteurs par an.")]
    [InlineData(". Budget 10000 euros.")]
    public void What_is_no_address_is_none(string words)
    {
        using var evenings = new Evenings().Add(When + words);

        var evening = evenings.LoadOne();

        Assert.Equal(("Troquet", null), (evening.VenueName, evening.VenueAddress));
    }

    [Theory]
    [InlineData("Après deux ans, la soirée aura lieu le **jeudi 5 mars 2026** à **19h** au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand.")]
    [InlineData("Un atelier le **jeudi 5 mars 2026** à **14h** puis la soirée le **jeudi 5 mars 2026** à **19h**, toujours au **Troquet**, [12 rue Neuve](https://osm.example).")]
    [InlineData("La prochaine aura lieu au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand. Rendez-vous le **jeudi 5 mars 2026** à **19h**.")]
    public void What_stands_before_the_date_says_nothing_against_the_address_behind_it(string practical)
    {
        using var evenings = new Evenings().Add(practical);

        Assert.Equal("12 rue Neuve", evenings.LoadOne().VenueAddress?.Street);
    }

    [Fact]
    public void The_address_is_kept_as_it_was_written()
    {
        using var evenings = new Evenings().Add($"{When}. Adresse : [12, rue Neuve 63000 Clermont-Fd](https://osm.example)");

        Assert.Equal("12, rue Neuve 63000 Clermont-Fd", evenings.LoadOne().VenueAddress?.Text);
    }
}
