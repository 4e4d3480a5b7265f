using System.Collections;
using System.Globalization;
using System.Resources;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Rendering;

public sealed class EmbedTests
{
    [Theory]
    [InlineData("https://www.youtube.com/embed/UKG8EaHwY5E", "https://www.youtube.com/watch?v=UKG8EaHwY5E", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1")]
    [InlineData("http://youtube.com/embed/UKG8EaHwY5E?rel=0&start=90", "https://www.youtube.com/watch?v=UKG8EaHwY5E&t=90s", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1&start=90")]
    [InlineData("//www.youtube.com/watch?v=UKG8EaHwY5E&t=90s", "https://www.youtube.com/watch?v=UKG8EaHwY5E&t=90s", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1&start=90")]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=1m30s", "https://www.youtube.com/watch?v=UKG8EaHwY5E&t=90s", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1&start=90")]
    [InlineData("https://www.youtube.com/embed/videoseries?list=PLa-1", "https://www.youtube.com/playlist?list=PLa-1", "https://www.youtube-nocookie.com/embed/videoseries?autoplay=1&list=PLa-1")]
    [InlineData("https://vimeo.com/76979871/ab1", "https://vimeo.com/76979871/ab1", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=ab1")]
    [InlineData("https://vimeo.com/channels/staffpicks/76979871", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1")]
    [InlineData("https://vimeo.com/showcase/12/video/76979871", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1")]
    [InlineData("https://vimeo.com/event/123/embed", "https://vimeo.com/event/123", "https://vimeo.com/event/123/embed")]
    [InlineData("http://vimeo.com/showcase/123/embed", "https://vimeo.com/showcase/123", "https://vimeo.com/showcase/123/embed")]
    [InlineData("https://www.google.com/calendar/embed?src=a%40b", "https://www.google.com/calendar/embed?src=a%40b", "https://www.google.com/calendar/embed?src=a%40b")]
    [InlineData("https://player.vimeo.com/video/76979871?h=ab1", "https://vimeo.com/76979871/ab1", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=ab1")]
    [InlineData("//eventbrite.fr/tickets-external?eid=42&ref=x", "https://www.eventbrite.fr/e/42", "https://eventbrite.fr/tickets-external?eid=42&ref=x")]
    [InlineData("http://www.eventbrite.com/tickets-external?eid=42", "https://www.eventbrite.fr/e/42", "https://www.eventbrite.com/tickets-external?eid=42")]
    [InlineData("https://mobilizon.fr/events/950e51af", "https://mobilizon.fr/events/950e51af", "https://mobilizon.fr/events/950e51af")]
    [InlineData("https://www.helloasso.com/associations/a/evenements/b/widget", "https://www.helloasso.com/associations/a/evenements/b", "https://www.helloasso.com/associations/a/evenements/b/widget")]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8&layer=mapnik&marker=45.75%2C3.15", "https://www.openstreetmap.org/?mlat=45.75&mlon=3.15#map=18/45.75/3.15", "https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8&layer=mapnik&marker=45.75%2C3.15")]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8", "https://www.openstreetmap.org/?bbox=3.1%2C45.7%2C3.2%2C45.8", "https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8")]
    [InlineData("https://www.google.com/maps/embed?pb=!1m18!2d3.15!3d45.75!2m3", "https://www.google.com/maps/search/?api=1&query=45.75,3.15", "https://www.google.com/maps/embed?pb=!1m18!2d3.15!3d45.75!2m3")]
    [InlineData("https://maps.google.fr/maps?q=Celtill&output=embed", "https://maps.google.fr/maps?q=Celtill", "https://maps.google.fr/maps?q=Celtill&output=embed")]
    [InlineData("https://www.flickr.com/photos/a/sets/1/player/", "https://www.flickr.com/photos/a/sets/1", "https://www.flickr.com/photos/a/sets/1/player/")]
    [InlineData("//speakerdeck.com/player/1", "https://speakerdeck.com/player/1", "https://speakerdeck.com/player/1")]
    [InlineData("//slides.com/a/b/embed", "https://slides.com/a/b", "https://slides.com/a/b/embed")]
    public void A_known_frame_becomes_a_link_to_the_sites_own_page_and_keeps_what_loads_in_place(string frame, string page, string player)
    {
        var card = Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>");

        Assert.Equal(page, card.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(player, card.GetAttribute("data-src"));
    }

    [Theory]
    [InlineData("<object width=\"425\"><param name=\"movie\" value=\"http://www.youtube.com/v/UKG8EaHwY5E&amp;hl=fr\"><embed src=\"http://www.youtube.com/v/UKG8EaHwY5E&amp;hl=fr\"></embed></object>", "https://www.youtube.com/watch?v=UKG8EaHwY5E", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1")]
    [InlineData("<object><embed src=\"//vimeo.com/moogaloop.swf?clip_id=76979871\"></object>", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1")]
    [InlineData("<embed src=\"https://www.youtube.com/v/UKG8EaHwY5E?fs=1\">", "https://www.youtube.com/watch?v=UKG8EaHwY5E", "https://www.youtube-nocookie.com/embed/UKG8EaHwY5E?autoplay=1")]
    [InlineData("<object data=\"https://speakerdeck.com/player/1\">Les slides</object>", "https://speakerdeck.com/player/1", "https://speakerdeck.com/player/1")]
    public void What_older_pages_had_for_a_plugin_becomes_the_card_of_its_frame(string plugin, string page, string player)
    {
        var card = Card(plugin);

        Assert.Equal(page, card.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(player, card.GetAttribute("data-src"));
    }

    [Theory]
    [InlineData("https://www.google.com/maps?q=x&output=embed", "embed-map")]
    [InlineData("https://maps.google.com/?q=x&output=embed", "embed-map")]
    [InlineData("https://www.google.fr/calendar/embed?src=x", "embed-othersite")]
    [InlineData("https://keskonfai.example/events/2e572a62-3c57-4dfe-bbd9-076158fbc91d", "registration")]
    [InlineData("https://www.billetweb.fr/shop.php?event=x", "registration")]
    [InlineData("https://www.google.com/mapsengine", "embed-othersite")]
    public void A_frame_has_the_kind_of_what_it_shows(string frame, string kind) =>
        Assert.Contains(kind, Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>").ClassList);

    [Fact]
    public void A_plugin_of_no_known_provider_leaves_its_words()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", "<object data=\"https://unknown.example/x.swf\">Les slides</object>");

        Assert.Contains(content.Load().Problems, p => p.Message == "the element <object> is not allowed and was left out");

        using var catalog = content.Open();
        Assert.Contains("Les slides", Assert.Single(catalog.Events).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_says_what_it_is_and_who_would_be_asked()
    {
        var card = Card("<iframe src=\"https://www.youtube.com/embed/UKG8EaHwY5E\" width=\"560\" height=\"315px\"></iframe>");

        Assert.Equal("Voir la vidéo sur YouTube YouTube (youtube-nocookie.com) sera contacté", card.TextContent);
        Assert.Equal(("Voir la vidéo ici", "Vidéo sur YouTube", "560/315"), (card.GetAttribute("data-action"), card.GetAttribute("data-title"), card.GetAttribute("data-ratio")));
    }

    [Fact]
    public void A_frame_keeps_the_title_and_the_height_of_its_author()
    {
        var card = Card("<iframe title=\"Plan du quartier\" width=\"100%\" height=\"350\" src=\"https://www.openstreetmap.org/export/embed.html?marker=45.75%2C3.15\"></iframe>");

        Assert.Equal("Plan du quartier", card.QuerySelector("strong")?.TextContent);
        Assert.Equal(("Plan du quartier", "350", null), (card.GetAttribute("data-title"), card.GetAttribute("data-height"), card.GetAttribute("data-ratio")));
    }

    [Fact]
    public void The_cards_speak_the_language_of_the_site()
    {
        var card = Card("<iframe src=\"https://mobilizon.fr/events/1\"></iframe>", "lang: en\n");

        Assert.Equal("Register on Mobilizon Mobilizon (mobilizon.fr) will be contacted", card.TextContent);
        Assert.Equal("Register here", card.GetAttribute("data-action"));
    }

    [Fact]
    public void Every_word_of_the_cards_is_said_in_both_languages()
    {
        var words = new ResourceManager("ApiHour.Content.Rendering.EmbedWords", typeof(ContentLoader).Assembly);

        Assert.Equal(Keys(words, ""), Keys(words, "en"));
    }

    [Theory]
    [InlineData("<iframe src=\"http://unknown.example/x\"></iframe>")]
    [InlineData("<iframe src=\"https://plus.google.com/x\"></iframe>")]
    [InlineData("<p class=\"embed\" data-action=\"Voir\" data-src=\"https://unknown.example/x\"><a href=\"/\">x</a></p>")]
    [InlineData("<iframe src=\"https://www.youtube.com/redirect?q=x\"></iframe>")]
    public void What_is_no_frame_that_browsers_can_show_does_not_load_in_place(string body)
    {
        var card = Card(body);

        Assert.Null(card.GetAttribute("data-action"));
        Assert.Null(card.GetAttribute("data-src"));
    }

    [Fact]
    public void A_frame_of_any_other_site_loads_in_place_under_the_name_of_its_host_and_is_told_in_a_note()
    {
        const string body = "<iframe src=\"https://www.youtube.com.unknown.example/embed/UKG8EaHwY5E\"></iframe>";
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", body);
        var card = Card(body);

        Assert.Equal("https://www.youtube.com.unknown.example/embed/UKG8EaHwY5E", card.GetAttribute("data-src"));
        Assert.Equal("youtube.com.unknown.example sera contacté", card.QuerySelector("small")?.TextContent);
        var told = Assert.Single(content.Load().Notes);
        Assert.Equal((ProblemCode.UnknownFrame, ProblemSeverity.Note), (told.Code, told.Severity));
    }

    [Theory]
    [InlineData("https://café.example/carte", "xn--caf-dma.example")]
    [InlineData("https://www.cartes.example:8443/carte", "cartes.example:8443")]
    [InlineData("https://com/carte", null)]
    [InlineData("https://127.0.0.1/carte", null)]
    [InlineData("https://[::1]/carte", null)]
    [InlineData("https://a_b.example/carte", null)]
    [InlineData("https://a.example./carte", null)]
    [InlineData("https://ca\u200Dfé.example/carte", null)]
    public void A_frame_loads_in_place_where_a_policy_can_name_its_host(string frame, string? host)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", $"<iframe src=\"{frame}\"></iframe>");
        content.Load();
        using var catalog = content.Open();

        Assert.Equal(host is null ? [] : [host], catalog.Sites.Single().FrameHosts);
        Assert.Equal(host is null ? 0 : 1, new HtmlParser().ParseDocument(catalog.Events.Single().Body).QuerySelectorAll(".embed[data-src]").Length);
    }

    [Theory]
    [InlineData("![](http://maps.googleapis.com/maps/api/staticmap?center=Celtill&markers=color:red|45.78431,3.10160)", "Celtill", "")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?center=21+Rue+Jean+Richepin%2C+63000+Clermont&markers=color:red%7C45.78431,3.10160)](https://goo.gl/maps/x)", "21 Rue Jean Richepin, 63000 Clermont", "https://goo.gl/maps/x")]
    [InlineData("[![](http://maps.googleapis.com/maps/api/staticmap?markers=45.78431,3.10160)](https://www.google.com/maps/place/22+All%C3%A9e+Turing/@45.75,3.13,17z)", "22 Allée Turing", "https://www.google.com/maps/place/22+All%C3%A9e+Turing/@45.75,3.13,17z")]
    [InlineData("[![Chez nous](http://maps.googleapis.com/maps/api/staticmap?markers=45.78431,3.10160)](https://maps.google.fr/maps?cid=1)", "Chez nous", "https://maps.google.fr/maps?cid=1")]
    [InlineData("![](//maps.googleapis.com/maps/api/staticmap?center=Celtill&markers=45.78431,3.10160)", "Celtill", "")]
    public void The_picture_of_a_map_becomes_its_place_with_links(string body, string name, string map)
    {
        var card = Card(body);

        Assert.Equal(name, card.QuerySelector("strong")?.TextContent);
        Assert.Equal(
            new[] { map, "https://www.openstreetmap.org/?mlat=45.78431&mlon=3.10160#map=18/45.78431/3.10160", "geo:45.78431,3.10160?q=45.78431,3.10160" }.Where(url => url.Length > 0),
            card.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Null(card.GetAttribute("data-action"));
    }

    [Theory]
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8&marker=٤٥.٧٨%2C٣.١٠", "https://www.openstreetmap.org/?bbox=3.1%2C45.7%2C3.2%2C45.8")]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=٩٠s", "https://www.youtube.com/watch?v=UKG8EaHwY5E")]
    [InlineData("https://www.google.com/maps/embed?pb=!2d٣.١٥!3d٤٥.٧٥", "https://www.google.com/maps/embed?pb=!2d%D9%A3.%D9%A1%D9%A5!3d%D9%A4%D9%A5.%D9%A7%D9%A5")]
    public void Digits_of_other_scripts_are_no_numbers(string frame, string page) =>
        Assert.Equal(page, Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>").QuerySelector("a")?.GetAttribute("href"));

    [Fact]
    public void A_card_is_no_excerpt()
    {
        var post = Render("Salut <iframe src=\"https://mobilizon.fr/events/1\"></iframe>\n\nSuite");

        Assert.Equal("Salut", post.Excerpt);
    }

    private static IEnumerable<string> Keys(ResourceManager words, string culture) =>
        words.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal);

    private static IElement Card(string body, string config = "") =>
        new HtmlParser().ParseDocument(Render(body, config).Body).QuerySelector(".embed")!;

    private static EventPost Render(string body, string config = "")
    {
        using var content = new ContentFixture().Write("_config.yml", config).WriteEvent("2024-01-01-x", body);
        content.Load();
        using var catalog = content.Open();
        return catalog.Events.Single();
    }
}
