using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenueMergingTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    [Theory]
    [InlineData("21 rue Claude Dupont, 63000 Clermont-Ferrand", "21 Rue C. Dupont, 63000 Clermont-Ferrand")]
    [InlineData("21 rue Claude Dupont, 63000 Clermont-Ferrand", "21, rue Dupont 63000 Clermont-Fd")]
    [InlineData("20 rue de la Tour d'Argent, 63000 Clermont-Ferrand", "20 Rue la Tour d’Argent, 63000 Clermont-Ferrand")]
    [InlineData("59 boulevard Léon Petit, 63000 Clermont-Ferrand", "59 Bd Leon Petit 63000 Clermont-Ferrand")]
    [InlineData("7 avenue de la Paix, 63178 Aubière", "7 Av. de la Paix, 63170 Aubière")]
    [InlineData("10 allée Évariste-Petit, 63000 Clermont-Ferrand", "10, Allee Evariste Petit, 63000 Clermont-Ferrand")]
    [InlineData("12 rue Saint-Genès, 63000 Clermont-Ferrand", "12 rue St Genes, 63000 Clermont-Ferrand")]
    [InlineData("12 rue Gonzague, 63000 Clermont-Ferrand", "12 rue Gonzagues, 63000 Clermont-Ferrand")]
    [InlineData("9 Rue Jean Petit", "9 rue Jean Petit, 63000 Clermont-Ferrand")]
    [InlineData("22 allée des Pins, Parc de la Plaine, 63000 Clermont-Ferrand", "Bâtiment B, 22 allée des Pins, 63000 Clermont-Ferrand")]
    [InlineData("Place de la Bourse, 63000 Clermont-Ferrand", "pl. de la Bourse 63000 Clermont-Ferrand, France")]
    public void One_address_is_one_venue_however_it_is_spelt(string one, string other)
    {
        var all = Load($"au **Troquet**. Adresse : {one}.", $"chez **Pixelis**. Adresse : {other}.");

        Assert.Equal(all[0].VenueSlug, all[1].VenueSlug);
        Assert.Equal(("Troquet", "Pixelis"), (all[0].VenueName, all[1].VenueName));
    }

    [Theory]
    [InlineData("21 rue Claude Dupont, 63000 Clermont-Ferrand", "21 rue Jean Dupont, 63000 Clermont-Ferrand")]
    [InlineData("2 rue Neuve, 63000 Clermont-Ferrand", "22 rue Neuve, 63000 Clermont-Ferrand")]
    [InlineData("2 rue Neuve, 63000 Clermont-Ferrand", "2 bis rue Neuve, 63000 Clermont-Ferrand")]
    [InlineData("2 rue Neuve, 63000 Clermont-Ferrand", "2 avenue Neuve, 63000 Clermont-Ferrand")]
    [InlineData("2 rue Neuve, 63000 Clermont-Ferrand", "2 rue Neuve, 63200 Riom")]
    [InlineData("2 rue Neuve, 63000 Clermont-Ferrand", "2 rue Haute, 63000 Clermont-Ferrand")]
    public void One_name_at_two_addresses_is_two_venues(string one, string other)
    {
        var all = Load($"au **Troquet**. Adresse : {one}.", $"au **Troquet**. Adresse : {other}.");

        Assert.Equal(["troquet", "troquet-2"], all.Select(e => e.VenueSlug));
    }

    [Fact]
    public void Two_numbers_of_a_street_are_one_venue_when_the_maps_say_so()
    {
        var all = Load(
            "à l'**ENSIB**. Adresse : [7 Av. de la Paix, 63170 Aubière](https://www.openstreetmap.org/#map=19/45.76246/3.10837).",
            "à **l'amphi A**. Adresse : [5 avenue de la Paix, 63170 Aubière](https://www.openstreetmap.org/?mlat=45.76245&mlon=3.10825).",
            "au **Troquet**. Adresse : [50 avenue de la Paix, 63170 Aubière](https://www.openstreetmap.org/?mlat=45.76345&mlon=3.10925).",
            "au **Délice**. Adresse : 5 bis avenue de la Paix, 63170 Aubière.");

        Assert.Equal(["ensib", "ensib", "troquet", "delice"], all.Select(e => e.VenueSlug));
        Assert.Equal("5 avenue de la Paix", all[1].VenueAddress?.Street);
    }

    [Fact]
    public void A_name_alone_is_the_venue_last_used_under_it()
    {
        var all = Load("au **Troquet**. Adresse : 2 rue Neuve, 63000 Clermont-Ferrand.", "au **Troquet**. Adresse : 3 rue Haute, 63000 Clermont-Ferrand.", "au **Troquet** (salle 2).", "à **Le Troquet**. Adresse : 2 rue Neuve.", "au **Troquet**.");

        Assert.Equal(["troquet", "troquet-2", "troquet-2", "troquet", "troquet"], all.Select(e => e.VenueSlug));
        Assert.Equal(("Troquet (salle 2)", "3 rue Haute"), (all[2].VenueName, all[2].VenueAddress?.Street));
    }

    [Fact]
    public void An_address_said_later_is_the_venues()
    {
        var all = Load("au **Troquet**.", "au **Troquet**. Adresse : 2 rue Neuve, 63000 Clermont-Ferrand.");

        Assert.All(all, evening => Assert.Equal(("troquet", "2 rue Neuve"), (evening.VenueSlug, evening.VenueAddress?.Street)));
    }

    [Fact]
    public void An_address_without_a_name_has_none()
    {
        var all = Load("au 2 rue Neuve, 63000 Clermont-Ferrand.", "au 3 rue Haute, 63000 Clermont-Ferrand.");

        Assert.Equal(["2-rue-neuve", "3-rue-haute"], all.Select(e => e.VenueSlug));
        Assert.All(all, evening => Assert.Null(evening.VenueName));
    }

    [Fact]
    public void Slugs_outlive_new_names_and_are_never_empty()
    {
        var all = Load("au **Troquet**. Adresse : 2 rue Neuve.", "chez **Pixelis**. Adresse : 2 rue Neuve.", "chez **日本**. Adresse : 3 rue Haute.", "chez **中国**. Adresse : 4 rue Haute.");

        Assert.Equal(["troquet", "troquet", "日本", "中国"], all.Select(e => e.VenueSlug));
        Assert.Equal("Pixelis", all[0].Venue?.Name);
    }

    private static IReadOnlyList<EventPost> Load(params string[] words)
    {
        using var evenings = new Evenings();
        foreach (var place in words)
        {
            evenings.Add($"{When} {place}");
        }

        return evenings.Load();
    }
}
