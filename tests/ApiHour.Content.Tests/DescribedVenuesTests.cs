namespace ApiHour.Content.Tests;

public sealed class DescribedVenuesTests
{
    [Fact]
    public void Venues_are_listed_that_no_event_has_used()
    {
        using var content = new ContentFixture().Write("_data/venues.yml", "la-ruche: { name: La Ruche, address: \"3 rue des Lilas, 63000 Clermont-Ferrand\", lat: 45.7, lon: 3.1 }\nailleurs: { access: Sonnez }\n");

        var venues = DescribedVenues.Read(content.Folder);

        Assert.Equal([("la-ruche", "La Ruche", "3 rue des Lilas, 63000 Clermont-Ferrand"), ("ailleurs", "ailleurs", null)], venues.Select(v => (v.Slug, v.Name, v.Address?.Text)));
    }

    [Fact]
    public void A_folder_without_the_file_describes_no_venue()
    {
        using var content = new ContentFixture();

        Assert.Empty(DescribedVenues.Read(content.Folder));
    }
}
