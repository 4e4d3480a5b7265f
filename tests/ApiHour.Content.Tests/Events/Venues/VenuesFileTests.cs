using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenuesFileTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    private const string Venues = """
        troquet:
          name: "Le Troquet"
          address: "12 rue Neuve, 63000 Clermont-Ferrand"
          lat: 45.77
          lon: 3.08
          access: "Au fond de la cour."
          aliases: [Chez Ada, Ancien Café]
        fabrique: { name: "La Fabrique", address: "3 rue Haute, 63000 Clermont-Ferrand" }
        """;

    [Fact]
    public void A_key_says_everything()
    {
        using var evenings = new Evenings().Data(Venues).Add($"{When}.", frontMatter: "event: { venue: troquet }");

        var evening = evenings.LoadOne();

        Assert.Equal(("troquet", "Le Troquet", "12 rue Neuve", new GeoPosition(45.77, 3.08)), (evening.VenueSlug, evening.VenueName, evening.VenueAddress?.Street, evening.Position));
        Assert.Equal("Au fond de la cour.", evening.Venue?.Access);
        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData("au **Troquet**.", "Troquet")]
    [InlineData("**chez Ada**.", "Ada")]
    [InlineData("à **Chez Ada**.", "Chez Ada")]
    [InlineData("à l'**ancien café** (salle 2).", "Ancien café (salle 2)")]
    [InlineData("chez **Pixelis**, 12, rue Neuve 63000 Clermont-Fd.", "Pixelis")]
    public void The_text_finds_its_entry_by_name_alias_or_address(string words, string name)
    {
        using var evenings = new Evenings().Data(Venues.Replace("Chez Ada", "Chez Ada, Ada", StringComparison.Ordinal)).Add($"{When} {words}");

        var evening = evenings.LoadOne();

        Assert.Equal(("troquet", name, "12 rue Neuve"), (evening.VenueSlug, evening.VenueName, evening.VenueAddress?.Street));
        Assert.Equal("Le Troquet", evening.Venue?.Name);
        Assert.Empty(evenings.Problems);
    }

    [Fact]
    public void A_key_keeps_the_name_and_room_of_the_text()
    {
        using var evenings = new Evenings().Data(Venues).Add($"{When} au **Troquet** (salle 2).", frontMatter: "event: { venue: troquet }");

        Assert.Equal("Troquet (salle 2)", evenings.LoadOne().VenueName);
    }

    [Theory]
    [InlineData("troquets", "did you mean `troquet`? The keys of _data/venues.yml are troquet, fabrique")]
    [InlineData("fabrik", "write a key of _data/venues.yml: fabrique, troquet")]
    [InlineData("Chez Ada", "did you mean `troquet`? The keys of _data/venues.yml are troquet, fabrique")]
    [InlineData("inconnu", "write a key of _data/venues.yml: troquet, fabrique")]
    public void An_unknown_key_is_told_with_the_nearest_first(string key, string fix)
    {
        using var evenings = new Evenings().Data(Venues).Add($"{When}.", frontMatter: $"event:\n  venue: {key}");

        Assert.Null(evenings.LoadOne().VenueSlug);
        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.BadValue, 5, 10, $"there is no venue `{key}`", fix), (problem.Code, problem.Line, problem.Column, problem.Message, problem.Fix));
    }

    [Fact]
    public void An_unknown_key_leaves_the_venue_to_the_text()
    {
        using var evenings = new Evenings().Add($"{When} au **Délice**, 8 rue Basse, 63000 Clermont-Ferrand.", frontMatter: "event: { venue: delice }");

        Assert.Equal(("delice", "8 rue Basse"), (evenings.LoadOne().VenueSlug, evenings.LoadOne().VenueAddress?.Street));
        Assert.Contains("describe it in _data/venues.yml", Assert.Single(evenings.Problems).Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event: { venue: fabrique }", "3 rue Haute")]
    [InlineData("event: { venue: { name: Fabrique, address: \"3 rue Haute, 63000 Clermont-Ferrand\" } }", "3 rue Haute")]
    public void A_text_that_gives_another_address_is_told_at_its_place(string frontMatter, string street)
    {
        using var evenings = new Evenings().Data(Venues).Add($"{When} au **Troquet**.\nAdresse : 12 rue Neuve, 63000 Clermont-Ferrand.", frontMatter: frontMatter);

        var evening = evenings.LoadOne();

        Assert.Equal(street, evening.VenueAddress?.Street);
        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.Contradiction, 10, 11), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("12 rue Neuve", problem.Message, StringComparison.Ordinal);
        Assert.Contains(street, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_spells_the_stated_address_otherwise_is_no_contradiction()
    {
        using var evenings = new Evenings().Data(Venues).Add($"{When} au **Troquet**. Adresse : 12, r. Neuve 63000 Clermont-Fd.", frontMatter: "event: { venue: troquet }");

        evenings.Load();

        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData("a:\n  nom: x", 2, 3, "`nom`")]
    [InlineData("a: x", 1, 1, "no form")]
    [InlineData("- a", 1, 1, "list of keys")]
    [InlineData("a:", 1, 1, null)]
    [InlineData("a:\n  name: [x]", 2, 9, "`name` of `a`")]
    [InlineData("a:\n  address: { x: y }", 2, 12, "`address` of `a`")]
    [InlineData("a:\n  lat: nord\n  lon: 3.1", 2, 8, "`lat` of `a`")]
    [InlineData("a:\n  lat: 95.1\n  lon: 3.1", 2, 8, "`lat` of `a`")]
    [InlineData("a:\n  lat: 45,7\n  lon: 3.1", 2, 8, "`lat` of `a`")]
    [InlineData("a:\n  lat: NaN\n  lon: 3.1", 2, 8, "`lat` of `a`")]
    [InlineData("a:\n  lat: 45.1\n  lon: 183", 3, 8, "`lon` of `a`")]
    [InlineData("a:\n  name: x\n  lat: 45.1", 3, 8, "`lat` of `a`")]
    [InlineData("a:\n  aliases: { b: c }", 2, 12, "`aliases` of `a`")]
    public void A_fault_of_the_data_file_is_told_at_its_line(string yaml, int line, int column, string? message)
    {
        using var evenings = new Evenings().Data(yaml).Add($"{When}.");
        evenings.Load();

        if (message is null)
        {
            Assert.Empty(evenings.Problems);
            return;
        }

        var problem = Assert.Single(evenings.All, p => p.Path == "_data/venues.yml");
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
