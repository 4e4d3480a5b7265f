using ApiHour.Content.Events.Venues;

namespace ApiHour.Content.Tests.Events.Venues;

public sealed class MapLinkTests
{
    [Theory]
    [InlineData("https://www.google.com/maps/place/22+Rue+Neuve/@45.7590795,3.1301792,17z", 45.7590795, 3.1301792, true)]
    [InlineData("https://www.google.com/maps/place/X/@45.1,3.1,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d45.7590795!4d3.1301792", 45.7590795, 3.1301792, true)]
    [InlineData("https://www.openstreetmap.org/?mlat=45.76245&mlon=3.108256#map=19/45.1/3.1", 45.76245, 3.108256, true)]
    [InlineData("https://www.openstreetmap.org/?mlat=45.76245&amp;mlon=3.108256", 45.76245, 3.108256, true)]
    [InlineData("https://www.openstreetmap.org/?mlat=45.76245&zoom=17&mlon=3.108256", 45.76245, 3.108256, true)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.1%2C3.3%2C45.3&layer=mapnik&marker=45.7844%2C3.1016", 45.7844, 3.1016, true)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1,45.1,3.3,45.3&layer=mapnik", 45.2, 3.2, false)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox&=3.1", null, null, false)]
    [InlineData("https://www.openstreetmap.org/#map=19/45.78186/3.08506", 45.78186, 3.08506, false)]
    [InlineData("https://www.openstreetmap.org/?#map=17/45.758115/3.131833", 45.758115, 3.131833, false)]
    [InlineData("https://www.openstreetmap.org/node/1#map=17.5/45.5/3.5", 45.5, 3.5, false)]
    [InlineData("https://umap.openstreetmap.fr/fr/map/x_1#18/45.5/3.5", 45.5, 3.5, false)]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?center=X&size=600x400&markers=color:red|45.7743,3.0826", 45.7743, 3.0826, true)]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?center=45.1,3.1&markers=color:red%7Clabel:A%7C45.7743,3.0826", 45.7743, 3.0826, true)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?marker=٤٥.٧٨%2C٣.١٠", null, null, false)]
    [InlineData("https://www.openstreetmap.org/?mlat=٤٥.٧٨&mlon=٣.١٠#map=19/45.78186/3.08506", 45.78186, 3.08506, false)]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?markers=color:red|95.7743,3.0826&center=45.7743,3.0826", 45.7743, 3.0826, false)]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?markers=12,63+Rue+Neuve&center=45.7743,3.0826", 45.7743, 3.0826, false)]
    [InlineData("http://maps.googleapis.com/maps/api/staticmap?center=45.7743,3.0826", 45.7743, 3.0826, false)]
    [InlineData("https://maps.google.fr/maps?q=37+Rue+Neuve&ll=45.774195,3.082427&spn=0.002,0.004", 45.774195, 3.082427, false)]
    [InlineData("https://maps.google.com/?q=45.774195,3.082427", 45.774195, 3.082427, false)]
    [InlineData("https://maps.google.com/?q=loc:45.774195,%203.082427", 45.774195, 3.082427, false)]
    [InlineData("https://www.openstreetmap.org/?lat=45.774195&lon=3.082427&zoom=17", 45.774195, 3.082427, false)]
    [InlineData("geo:45.774195,3.082427", 45.774195, 3.082427, true)]
    [InlineData("https://www.openstreetmap.org/?mlat=-33.8688&mlon=-151.2093", -33.8688, -151.2093, true)]
    [InlineData("https://www.openstreetmap.org/#map=19/-33.8688/151.2093", -33.8688, 151.2093, false)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=-3.3,-45.3,-3.1,-45.1", -45.2, -3.2, false)]
    [InlineData("https://www.google.com/maps/place/X/@95.759,3.130,17z", null, null, false)]
    [InlineData("https://www.openstreetmap.org/?mlat=45.7&mlon=203.1", null, null, false)]
    [InlineData("https://www.openstreetmap.org/?mlat=95.7&mlon=3.1#map=19/45.78186/3.08506", 45.78186, 3.08506, false)]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1,95.1,3.3,45.3", null, null, false)]
    [InlineData("https://goo.gl/maps/MFBp4", null, null, false)]
    [InlineData("https://maps.app.goo.gl/abcdefgh", null, null, false)]
    [InlineData("https://www.openstreetmap.org/?query=9 Rue Neuve 63000 Clermont-Ferrand", null, null, false)]
    [InlineData("https://maps.google.fr/maps?cid=3358887464373546188&q=Troquet", null, null, false)]
    [InlineData("/api-hours/", null, null, false)]
    [InlineData("", null, null, false)]
    [InlineData("%", null, null, false)]
    public void A_map_says_where_it_is(string url, double? latitude, double? longitude, bool isMarker)
    {
        var map = MapLink.Parse(url);

        Assert.Equal((latitude, longitude, isMarker), (map?.Position.Latitude, map?.Position.Longitude, map?.IsMarker ?? false));
    }

    [Theory]
    [InlineData("https://osm.org/go/0AAAAAAAAA--", 45, 0, false)]
    [InlineData("https://www.openstreetmap.org/go/0AAAAAAAAA?m", 45, 0, true)]
    [InlineData("http://osm.org/go/AAAAAAAAAA?layers=H&m=", -90, -180, true)]
    [InlineData("http://osm.org/go/~~~~~~~~~~", 90, 180, false)]
    [InlineData("http://osm.org/go/@@@@@@@@@@", 90, 180, false)]
    [InlineData("https://osm.org/go/gAAAAAAAAA", -90, 0, false)]
    [InlineData("https://osm.org/go/", null, null, false)]
    [InlineData("https://example.org/go/0AAAAAAAAA--", null, null, false)]
    public void Short_links_are_decoded(string url, int? latitude, int? longitude, bool isMarker)
    {
        var map = MapLink.Parse(url);

        Assert.Equal((latitude, longitude, isMarker), (Degrees(map?.Position.Latitude), Degrees(map?.Position.Longitude), map?.IsMarker ?? false));
    }

    private static int? Degrees(double? exact) => exact is { } degrees ? (int)Math.Round(degrees) : null;
}
