using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiHour.Web.Tests.Feeds;

/// <summary>Reads into JSON by a dotted path, <c>offers.0.url</c>.</summary>
internal static class JsonPaths
{
    public static JsonNode? At(this JsonNode? node, string path) => path.Split('.').Aggregate(
        node, (at, step) => at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : at?[step]);

    public static string? Text(this JsonNode? node, string path) => node.At(path)?.GetValue<string>();
}
