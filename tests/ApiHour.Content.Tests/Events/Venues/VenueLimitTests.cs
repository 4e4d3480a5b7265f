using System.Diagnostics;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class VenueLimitTests
{
    /// <summary>A search that tries everything takes hours; how long it takes else is for the benchmarks to tell.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    [Theory]
    [InlineData("1")]
    [InlineData("1 rue ")]
    [InlineData("1 rue A ")]
    [InlineData("A")]
    [InlineData("A'")]
    [InlineData("Ab-")]
    [InlineData("a ")]
    [InlineData("(")]
    [InlineData("(salle ")]
    [InlineData(",")]
    [InlineData("à ")]
    [InlineData("à la A ")]
    [InlineData("au **A** ")]
    [InlineData("dans les locaux ")]
    [InlineData("63 000 A ")]
    [InlineData("1 rue A 63000 ")]
    [InlineData("Adresse : ")]
    [InlineData("Lieu : ")]
    [InlineData("[a](https://osm.org/?mlat=45.1&mlon=3.1) ")]
    [InlineData("[a](https://osm.org/?markers=&#x7c;&#x7c;) ")]
    [InlineData("//")]
    public void A_hundred_kilobytes_of_anything_are_read_at_once(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        using var evenings = new Evenings().Add($"{When} {line}").Add($"{When} au **{line}**").Add($"{When}. Adresse : {line}").Add($"{When} au **Troquet**, [{line}](https://osm.org/?mlat=45.1&mlon=3.1)");
        var clock = Stopwatch.StartNew();

        evenings.Load();

        Assert.True(clock.Elapsed < Long, $"{clock.Elapsed}");
    }

    [Fact]
    public void Of_many_maps_the_first_hundred_count()
    {
        var maps = string.Concat(Enumerable.Range(100, 150).Select(i => $"[a](https://osm.org/?mlat=45.{i}&mlon=3.1) "));

        Assert.Equal(100, ReadEvent.Practical($"{When} {maps}").Facts.Venue.Maps.Count);
    }

    [Fact]
    public void Digits_of_other_scripts_are_words()
    {
        using var evenings = new Evenings().Data("a: { lat: ٤٥, lon: ٣ }").Add($"{When} au **Troquet**, ١٢ rue Neuve, ٦٣٠٠٠ Clermont-Ferrand. [x](https://www.openstreetmap.org/?mlat=٤٥.١&mlon=٣.١)");

        var evening = evenings.LoadOne();

        Assert.Equal(("Troquet", null, null), (evening.VenueName, evening.VenueAddress, evening.Position));
    }

    [Fact]
    public void Many_evenings_at_as_many_places_are_settled_at_once()
    {
        using var content = new ContentFixture();
        for (var i = 0; i < 1000; i++)
        {
            content.Write($"_posts/2024-01-01-soiree-{i}.md", $"---\ncategory: api-hours\ntitle: x\n---\n\n## Infos\n\n{When} au **Troquet {i}**. Adresse : [{i} rue Neuve, 63000 Clermont-Ferrand](https://www.openstreetmap.org/?mlat=45.{i:000}&mlon=3.1)\n");
        }

        var clock = Stopwatch.StartNew();

        content.Load();

        Assert.True(clock.Elapsed < Long, $"{clock.Elapsed}");
        using var catalog = content.Open();
        Assert.Equal(1000, catalog.Venues.Count());
    }
}
