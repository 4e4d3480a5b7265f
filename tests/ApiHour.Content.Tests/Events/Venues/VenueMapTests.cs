using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenueMapTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    private const string Troquet = $"{When} au **Troquet**. L'adresse exacte est : [12 rue Neuve, 63000 Clermont-Ferrand](https://www.openstreetmap.org/?mlat=45.770&mlon=3.080).";

    private const string Fabrique = $"{When} à la **Fabrique**. L'adresse exacte est : **3 rue Haute, 63000 Clermont-Ferrand**.";

    private const string TroquetFrame = "<iframe src=\"https://www.openstreetmap.org/export/embed.html?bbox=3.079%2C45.769%2C3.081%2C45.771&amp;layer=mapnik\"></iframe>";

    [Fact]
    public void The_link_of_the_address_says_where_it_is()
    {
        using var evenings = new Evenings().Add($"{Troquet}\n\n<iframe src=\"https://www.openstreetmap.org/export/embed.html?bbox=3.07%2C45.76%2C3.10%2C45.79&amp;marker=45.771%2C3.081\"></iframe>");

        Assert.Equal(new GeoPosition(45.770, 3.080), evenings.LoadOne().Position);
        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData("[carte](https://www.openstreetmap.org/#map=19/45.7701/3.0801)\n\n[plan](https://www.openstreetmap.org/?mlat=45.770&mlon=3.080)")]
    [InlineData("<iframe src=\"https://www.openstreetmap.org/export/embed.html?bbox&#x3D;3.0795%2C45.7695%2C3.0815%2C45.7715&amp;layer&#x3D;mapnik&amp;marker&#x3D;45.770%2C3.080\"></iframe>")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?center=45.7701,3.0801&markers=color:red|45.770,3.080)](https://goo.gl/maps/x)")]
    public void A_marker_wins_over_the_middle_of_a_map(string maps)
    {
        using var evenings = new Evenings().Add($"{Fabrique}\n\n{maps}");

        Assert.Equal(new GeoPosition(45.770, 3.080), evenings.LoadOne().Position);
    }

    [Fact]
    public void A_map_of_another_place_is_told_where_its_address_begins()
    {
        using var evenings = new Evenings().Add($"{Troquet}\n\nVoici la [carte](https://www.openstreetmap.org/#map=19/45.790/3.080).");

        evenings.Load();

        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.MapElsewhere, 10, 18), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("2.2 km away from Troquet", problem.Message, StringComparison.Ordinal);
        Assert.Contains("mlat=45.77&mlon=3.08", problem.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<iframe src=\"https://www.openstreetmap.org/export/embed.html?bbox&#x3D;3.079%2C45.789%2C3.081%2C45.791&amp;layer&#x3D;mapnik\"></iframe>", 14)]
    [InlineData("<iframe src=\"//www.openstreetmap.org/export/embed.html?bbox=3.079,45.789,3.081,45.791&layer=mapnik\"></iframe>", 14)]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?center=Rue%20Haute&markers=color:red|45.790,3.080)](https://goo.gl/maps/x)", 6)]
    [InlineData("[x](https://www.openstreetmap.org/?query=3 rue Haute&mlat=45.790&mlon=3.080)", 5)]
    public void However_it_is_escaped(string map, int column)
    {
        using var evenings = new Evenings().Add($"{Troquet}\n\n{map}");

        evenings.Load();

        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.MapElsewhere, 10, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void A_map_of_another_venue_is_told_with_its_name()
    {
        using var evenings = new Evenings().Add(Troquet).Add($"{When} à la **Fabrique**. L'adresse exacte est : [3 rue Haute, 63000 Clermont-Ferrand](https://www.openstreetmap.org/?mlat=45.790&mlon=3.080).\n\n{TroquetFrame}");

        var all = evenings.Load();

        Assert.Equal(new GeoPosition(45.790, 3.080), all[1].Position);
        Assert.Equal("the map shows Troquet, not Fabrique", Assert.Single(evenings.Problems).Message);
    }

    [Theory]
    [InlineData(TroquetFrame)]
    [InlineData("[carte](https://www.openstreetmap.org/?mlat=45.770&mlon=3.080)")]
    [InlineData("[carte](https://www.openstreetmap.org/#map=19/45.7701/3.0801)")]
    public void A_map_copied_with_an_earlier_post_is_told_and_says_nothing(string map)
    {
        using var evenings = new Evenings().Add($"{Troquet}\n\n{TroquetFrame}").Add($"{Fabrique}\n\n{map}");

        var all = evenings.Load();

        Assert.Equal(new GeoPosition(45.770, 3.080), all[0].Position);
        Assert.Null(all[1].Position);
        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((ProblemCode.MapElsewhere, evenings.Path, "the map shows Troquet, not Fabrique"), (problem.Code, problem.Path, problem.Message));
    }

    [Fact]
    public void A_copied_map_does_not_outweigh_the_right_one()
    {
        using var evenings = new Evenings().Add(Troquet).Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.770&mlon=3.080)").Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.790&mlon=3.080)");

        var all = evenings.Load();

        Assert.All(all.Skip(1), evening => Assert.Equal(new GeoPosition(45.790, 3.080), evening.Position));
        Assert.Equal("_posts/2024-02-01-soiree-2.md", Assert.Single(evenings.Problems).Path);
    }

    [Fact]
    public void Neighbours_keep_their_own_maps()
    {
        using var evenings = new Evenings().Add(Troquet).Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.7703&mlon=3.0803)");

        Assert.Equal(new GeoPosition(45.7703, 3.0803), evenings.Load()[1].Position);
        Assert.Empty(evenings.Problems);
    }

    [Fact]
    public void The_position_is_where_most_posts_see_it()
    {
        using var evenings = new Evenings().Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.7700&mlon=3.080)").Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.7900&mlon=3.080)").Add($"{Fabrique}\n\n[carte](https://www.openstreetmap.org/?mlat=45.7901&mlon=3.080)");

        Assert.All(evenings.Load(), evening => Assert.InRange(evening.Position!.Latitude, 45.79, 45.7901));
        Assert.Equal("_posts/2024-01-01-soiree-1.md", Assert.Single(evenings.Problems).Path);
    }

    [Fact]
    public void Without_a_map_there_is_no_position()
    {
        using var evenings = new Evenings().Add($"{Fabrique} [x](https://goo.gl/maps/x)");

        Assert.Null(evenings.LoadOne().Position);
        Assert.Empty(evenings.Problems);
    }
}
