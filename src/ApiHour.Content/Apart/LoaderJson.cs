using System.Text.Json.Serialization;

namespace ApiHour.Content.Apart;

/// <summary>What a site and the loader in another process tell each other.</summary>
[JsonSerializable(typeof(LoaderAnswer))]
[JsonSerializable(typeof(LoaderRequest))]
internal sealed partial class LoaderJson : JsonSerializerContext;
