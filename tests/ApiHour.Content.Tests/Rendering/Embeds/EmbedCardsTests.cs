using System.Collections;
using System.Globalization;
using System.Resources;
using ApiHour.Content.Rendering.Embeds;

namespace ApiHour.Content.Tests.Rendering.Embeds;

public sealed class EmbedCardsTests
{
    [Theory]
    [InlineData("https://www.google.com/maps?q=x&output=embed", "embed-map")]
    [InlineData("https://maps.google.com/?q=x&output=embed", "embed-map")]
    [InlineData("https://www.google.fr/calendar/embed?src=x", "embed-othersite")]
    [InlineData("https://keskonfai.example/events/2e572a62-3c57-4dfe-bbd9-076158fbc91d", "registration")]
    [InlineData("https://www.billetweb.fr/shop.php?event=x", "registration")]
    [InlineData("https://www.google.com/mapsengine", "embed-othersite")]
    public void A_frame_has_the_kind_of_what_it_shows(string frame, string kind) =>
        Assert.Contains(kind, RenderedPost.Card($"<iframe src=\"{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\"></iframe>").ClassList);

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
        var card = RenderedPost.Card("<iframe src=\"https://www.youtube.com/embed/UKG8EaHwY5E\" width=\"560\" height=\"315px\"></iframe>");

        Assert.Equal("Voir la vidéo sur YouTube YouTube (youtube-nocookie.com) sera contacté", card.TextContent);
        Assert.Equal(("Voir la vidéo ici", "Vidéo sur YouTube", "560/315"), (card.GetAttribute("data-action"), card.GetAttribute("data-title"), card.GetAttribute("data-ratio")));
    }

    [Fact]
    public void A_frame_keeps_the_title_and_the_height_of_its_author()
    {
        var card = RenderedPost.Card("<iframe title=\"Plan du quartier\" width=\"100%\" height=\"350\" src=\"https://www.openstreetmap.org/export/embed.html?marker=45.75%2C3.15\"></iframe>");

        Assert.Equal("Plan du quartier", card.QuerySelector("strong")?.TextContent);
        Assert.Equal(("Plan du quartier", "350", null), (card.GetAttribute("data-title"), card.GetAttribute("data-height"), card.GetAttribute("data-ratio")));
    }

    [Fact]
    public void The_cards_speak_the_language_of_the_site()
    {
        var card = RenderedPost.Card("<iframe src=\"https://mobilizon.fr/events/1\"></iframe>", "lang: en\n");

        Assert.Equal("Register on Mobilizon Mobilizon (mobilizon.fr) will be contacted", card.TextContent);
        Assert.Equal("Register here", card.GetAttribute("data-action"));
    }

    [Fact]
    public void Every_word_of_the_cards_is_said_in_both_languages()
    {
        var words = new ResourceManager(typeof(EmbedWords));

        Assert.Equal(Keys(words, ""), Keys(words, "en"));
    }

    [Fact]
    public void A_card_is_no_excerpt()
    {
        var post = RenderedPost.Of("Salut <iframe src=\"https://mobilizon.fr/events/1\"></iframe>\n\nSuite");

        Assert.Equal("Salut", post.Excerpt);
    }

    private static IEnumerable<string> Keys(ResourceManager words, string culture) =>
        words.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal);
}
