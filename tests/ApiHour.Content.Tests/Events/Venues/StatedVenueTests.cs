using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class StatedVenueTests
{
    private const string When = "La soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    [Fact]
    public void A_description_says_everything()
    {
        using var evenings = new Evenings().Add($"{When}.", frontMatter: "event:\n  venue: { name: Pixelis, address: \"5 rue Basse, 63000 Clermont-Ferrand\", lat: 45.7, lon: 3.1, access: Sonner. }");

        var evening = evenings.LoadOne();

        Assert.Equal(("pixelis", "Pixelis", "63000", new GeoPosition(45.7, 3.1), "Sonner."), (evening.VenueSlug, evening.VenueName, evening.VenueAddress?.PostalCode, evening.Position, evening.Venue?.Access));
        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData("venue: [troquet]", 5, 10)]
    [InlineData("venue: { nom: x }", 5, 12, ProblemCode.UnknownKey)]
    [InlineData("venue: { name: x, lat: nord, lon: 3 }", 5, 26)]
    [InlineData("venue: { name: x, lat: 45.1 }", 5, 26)]
    [InlineData("venue: { name: [x] }", 5, 18)]
    public void A_fault_of_a_description_is_told_at_its_place(string venue, int line, int column, string code = ProblemCode.BadValue)
    {
        using var evenings = new Evenings().Add($"{When}.", frontMatter: $"event:\n  {venue}");

        evenings.Load();

        var problem = Assert.Single(evenings.Problems);
        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
    }
}
