using AngleSharp.Html.Parser;

namespace ApiHour.Content.Tests.Rendering.Embeds;

public sealed class EmbedAddressTests
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
        var card = RenderedPost.Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>");

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
        var card = RenderedPost.Card(plugin);

        Assert.Equal(page, card.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(player, card.GetAttribute("data-src"));
    }

    [Theory]
    [InlineData("<iframe src=\"http://unknown.example/x\"></iframe>")]
    [InlineData("<iframe src=\"https://plus.google.com/x\"></iframe>")]
    [InlineData("<p class=\"embed\" data-action=\"Voir\" data-src=\"https://unknown.example/x\"><a href=\"/\">x</a></p>")]
    [InlineData("<iframe src=\"https://www.youtube.com/redirect?q=x\"></iframe>")]
    public void What_is_no_frame_that_browsers_can_show_does_not_load_in_place(string body)
    {
        var card = RenderedPost.Card(body);

        Assert.Null(card.GetAttribute("data-action"));
        Assert.Null(card.GetAttribute("data-src"));
    }

    [Fact]
    public void A_frame_of_any_other_site_loads_in_place_under_the_name_of_its_host_and_is_told_in_a_note()
    {
        const string body = "<iframe src=\"https://www.youtube.com.unknown.example/embed/UKG8EaHwY5E\"></iframe>";
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", body);
        var card = RenderedPost.Card(body);

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
    [InlineData("https://www.openstreetmap.org/export/embed.html?bbox=3.1%2C45.7%2C3.2%2C45.8&marker=٤٥.٧٨%2C٣.١٠", "https://www.openstreetmap.org/?bbox=3.1%2C45.7%2C3.2%2C45.8")]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=٩٠s", "https://www.youtube.com/watch?v=UKG8EaHwY5E")]
    [InlineData("https://www.google.com/maps/embed?pb=!2d٣.١٥!3d٤٥.٧٥", "https://www.google.com/maps/embed?pb=!2d%D9%A3.%D9%A1%D9%A5!3d%D9%A4%D9%A5.%D9%A7%D9%A5")]
    public void Digits_of_other_scripts_are_no_numbers(string frame, string page) =>
        Assert.Equal(page, RenderedPost.Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>").QuerySelector("a")?.GetAttribute("href"));
}
