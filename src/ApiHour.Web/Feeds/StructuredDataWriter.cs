using System.Globalization;
using System.Text.Json.Nodes;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds;

/// <summary>Writes the site, its people, recordings and articles as search engines read them.</summary>
/// <remarks>https://schema.org/docs/full.html</remarks>
internal sealed class StructuredDataWriter(Site site, string root)
{
    /// <summary>The language of a post, a BCP 47 tag.</summary>
    public string LanguageOf(Post post) => post.Language ?? site.Language;

    /// <summary>Names who runs the site.</summary>
    public JsonObject Organization() => StructuredDataThing.Of("Organization", ("name", site.Title), ("url", root + "/"));

    /// <summary>Describes who runs the site.</summary>
    public JsonObject WholeOrganization() => StructuredDataThing.Of(
        "Organization",
        ("name", site.Title),
        ("url", root + "/"),
        ("description", StructuredDataThing.Text(site.Description)),
        ("logo", root + "/favicon.svg"),
        ("email", site.Email),
        ("sameAs", Urls(site.Social.Select(link => link.Url))));

    public JsonObject WebSite() => StructuredDataThing.Of(
        "WebSite",
        ("name", site.Title),
        ("url", root + "/"),
        ("inLanguage", site.Language),
        ("potentialAction", StructuredDataThing.Of("SearchAction", ("target", root + BuiltInAddress.Search + "?q={search_term_string}"))));

    /// <summary>Writes a speaker's page.</summary>
    public JsonObject Speaker(Speaker speaker) => StructuredDataThing.Of(
        "ProfilePage",
        ("url", SiteUrl.Absolute(root, speaker.Address)),
        ("inLanguage", site.Language),
        ("mainEntity", StructuredDataThing.Of(
            "Person",
            ("name", speaker.Name),
            ("url", SiteUrl.Absolute(root, speaker.Address)),
            ("image", SiteUrl.Absolute(root, speaker.Image)),
            ("sameAs", Urls(speaker.Url is null ? speaker.Links : speaker.Links.Prepend(speaker.Url))))));

    /// <summary>Writes a talk's recording; null while there is none.</summary>
    /// <param name="talk">The talk, read with its speakers.</param>
    /// <param name="recordedAt">The talk's event; null when it cannot be named.</param>
    public JsonObject? Recording(Talk talk, JsonObject? recordedAt) => talk.VideoId is not { } id ? null : StructuredDataThing.Of(
        "VideoObject",
        ("name", talk.Title),
        ("description", StructuredDataThing.Text(talk.Description)),
        ("thumbnailUrl", YouTube.Thumbnail(id)),
        ("uploadDate", (talk.GivenOn ?? talk.AnnouncedOn).ToString("O", CultureInfo.InvariantCulture)),
        ("embedUrl", YouTube.WaitingPlayer(id, talk.VideoStart)),
        ("url", talk.VideoUrl),
        ("mainEntityOfPage", SiteUrl.Absolute(root, talk.Address)),
        ("creator", StructuredDataThing.List(talk.Speakers.OrderBy(part => part.Position).Select(part =>
            StructuredDataThing.Of("Person", ("name", part.BilledAs), ("url", SiteUrl.Absolute(root, part.SpeakerAddress)))))),
        ("recordedAt", recordedAt),
        ("inLanguage", LanguageOf(talk)));

    public JsonObject Article(Article article) => StructuredDataThing.Of(
        "BlogPosting",
        ("headline", article.Title),
        ("description", StructuredDataThing.Text(article.Description)),
        ("url", SiteUrl.Absolute(root, article.Address)),
        ("datePublished", article.AnnouncedOn.ToString("O", CultureInfo.InvariantCulture)),
        ("author", Organization()),
        ("inLanguage", LanguageOf(article)));

    /// <summary>Writes the way from the home page to a page; the links are encoded.</summary>
    public JsonObject Breadcrumbs(IEnumerable<LinkViewModel> way) => StructuredDataThing.Of(
        "BreadcrumbList",
        ("itemListElement", StructuredDataThing.List(way.Prepend(new LinkViewModel(site.Title, "/")).Select((link, index) =>
            StructuredDataThing.Of("ListItem", ("position", index + 1), ("name", link.Text), ("item", root + link.Url))))));

    private static JsonArray? Urls(IEnumerable<string> urls) =>
        StructuredDataThing.List(urls.Where(url => Uri.IsWellFormedUriString(url, UriKind.Absolute)).Distinct().Select(url => JsonValue.Create(url)));
}
