using System.Text.Json.Serialization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>The site as an app on a phone's home screen.</summary>
/// <remarks>https://www.w3.org/TR/appmanifest/</remarks>
public sealed record WebManifestJson
{
    /// <summary>The site's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>A sentence about the site; null for none.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>The language of the name, a BCP 47 tag.</summary>
    [JsonPropertyName("lang")]
    public required string Language { get; init; }

    /// <summary>What makes it the same app after a change.</summary>
    [JsonPropertyName("id")]
    public string Id => "/";

    /// <summary>The page it opens.</summary>
    [JsonPropertyName("start_url")]
    public string Start => "/";

    /// <summary>With the least of the browser around it: the pages lead to other sites.</summary>
    [JsonPropertyName("display")]
    public string Display => "minimal-ui";

    /// <summary>The colour around the page.</summary>
    [JsonPropertyName("theme_color")]
    public string Theme => "#fcf9f4";

    /// <summary>The colour before the page is there.</summary>
    [JsonPropertyName("background_color")]
    public string Background => "#fcf9f4";

    /// <summary>Our mark.</summary>
    [JsonPropertyName("icons")]
    public IReadOnlyList<WebManifestIcon> Icons =>
    [
        new("/favicon.svg", "any", "image/svg+xml", "any"),
        new("/icon-192.png", "192x192", "image/png", "any"),
        new("/icon-512.png", "512x512", "image/png", "any"),
        new("/icon-maskable-512.png", "512x512", "image/png", "maskable"),
    ];

    /// <summary>Describes a site.</summary>
    public static WebManifestJson From(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new WebManifestJson { Name = site.Title, Description = site.Description is "" ? null : site.Description, Language = site.Language };
    }
}
