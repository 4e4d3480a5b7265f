using System.Text.Json.Serialization;

namespace ApiHour.Content.Catalog;

/// <summary>What the catalog keeps as JSON, read and written by code that is made with the program: nothing is reflected on at a start.</summary>
[JsonSerializable(typeof(ContentReport))]
[JsonSerializable(typeof(GeoPosition))]
[JsonSerializable(typeof(PostalAddress))]
[JsonSerializable(typeof(SiteLink))]
[JsonSerializable(typeof(IReadOnlyList<SiteLink>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<ProgrammeSpeaker>))]
internal sealed partial class CatalogJson : JsonSerializerContext;
