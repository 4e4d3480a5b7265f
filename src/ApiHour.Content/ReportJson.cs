using System.Text.Json.Serialization;

namespace ApiHour.Content;

/// <summary>The report as the catalog keeps it. The code for it is generated at compile time, so that a start needs no reflection.</summary>
[JsonSerializable(typeof(ContentReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
