using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiHour.Content.Catalog;

/// <summary>What the catalog keeps as JSON. The code for it is generated at compile time, so that a start needs no reflection.</summary>
[JsonSerializable(typeof(GeoPosition))]
[JsonSerializable(typeof(PostalAddress))]
[JsonSerializable(typeof(SiteLink))]
[JsonSerializable(typeof(IReadOnlyList<SiteLink>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<ProgrammeSpeaker>))]
internal sealed partial class CatalogJson : JsonSerializerContext
{
    /// <summary>Writes a list as a statement's <c>json_each</c> reads it.</summary>
    public static string ListOf(IEnumerable<string> values) => JsonSerializer.Serialize([.. values], Default.IReadOnlyListString);
}
