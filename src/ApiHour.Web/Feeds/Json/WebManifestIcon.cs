using System.Text.Json.Serialization;

namespace ApiHour.Web.Feeds.Json;

/// <summary>An icon of the app.</summary>
/// <param name="Source">The picture's address.</param>
/// <param name="Sizes">Width and height in pixels, <c>any</c> for a drawing.</param>
/// <param name="MediaType">What kind of picture it is.</param>
/// <param name="Purpose"><c>maskable</c> when a phone may cut it to its own shape.</param>
public sealed record WebManifestIcon(
    [property: JsonPropertyName("src")] string Source,
    [property: JsonPropertyName("sizes")] string Sizes,
    [property: JsonPropertyName("type")] string MediaType,
    [property: JsonPropertyName("purpose")] string Purpose);
