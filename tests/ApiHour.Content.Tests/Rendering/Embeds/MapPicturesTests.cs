namespace ApiHour.Content.Tests.Rendering.Embeds;

public sealed class MapPicturesTests
{
    [Theory]
    [InlineData("![](http://maps.googleapis.com/maps/api/staticmap?center=Celtill&markers=color:red|45.78431,3.10160)", "Celtill", "")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?center=21+Rue+Jean+Richepin%2C+63000+Clermont&markers=color:red%7C45.78431,3.10160)](https://goo.gl/maps/x)", "21 Rue Jean Richepin, 63000 Clermont", "https://goo.gl/maps/x")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?markers=45.78431,3.10160)](https://www.google.com/maps/place/22+All%C3%A9e+Turing/@45.75,3.13,17z)", "22 Allée Turing", "https://www.google.com/maps/place/22+All%C3%A9e+Turing/@45.75,3.13,17z")]
    [InlineData("[![Chez nous](http://maps.googleapis.com/maps/api/staticmap?markers=45.78431,3.10160)](https://maps.google.fr/maps?cid=1)", "Chez nous", "https://maps.google.fr/maps?cid=1")]
    [InlineData("![](//maps.googleapis.com/maps/api/staticmap?center=Celtill&markers=45.78431,3.10160)", "Celtill", "")]
    public void The_picture_of_a_map_becomes_its_place_with_links(string body, string name, string map)
    {
        var card = RenderedPost.Card(body);

        Assert.Equal(name, card.QuerySelector("strong")?.TextContent);
        Assert.Equal(
            new[] { map, "https://www.openstreetmap.org/?mlat=45.78431&mlon=3.10160#map=18/45.78431/3.10160", "geo:45.78431,3.10160?q=45.78431,3.10160" }.Where(url => url.Length > 0),
            card.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Null(card.GetAttribute("data-action"));
    }
}
