using System.Text.Json.Nodes;

namespace ApiHour.Web.Feeds;

/// <summary>Makes things of schema.org's vocabulary; what is unknown is left out.</summary>
internal static class StructuredDataThing
{
    public const string Vocabulary = "https://schema.org/";

    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                thing.Add(name, value);
            }
        }

        return thing;
    }

    /// <summary>A property's values; null for none.</summary>
    public static JsonArray? List(IEnumerable<JsonNode> values) => values.ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    /// <summary>Text that says something; null for an empty one.</summary>
    public static string? Text(string? text) => text is "" ? null : text;
}
