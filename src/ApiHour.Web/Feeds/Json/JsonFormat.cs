using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace ApiHour.Web.Feeds.Json;

/// <summary>How the data is written, and the schema that follows from it.</summary>
/// <remarks>https://json-schema.org/draft/2020-12</remarks>
internal static class JsonFormat
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        // Served as JSON, which browsers don't treat as HTML: only what JSON requires is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSchemaExporterOptions Export = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => Describe(context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type, schema),
    };

    static JsonFormat() => Options.MakeReadOnly(populateMissingResolver: true);

    public static byte[] Write<T>(T data) => JsonSerializer.SerializeToUtf8Bytes(data, Options);

    /// <summary>Writes the schema of the data that <see cref="Write"/> writes.</summary>
    /// <param name="url">The schema's own address.</param>
    public static byte[] WriteSchema<T>(string url)
    {
        var schema = Options.GetJsonSchemaAsNode(typeof(T), Export).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$id", url);
        return Write(schema);
    }

    private static JsonNode Describe(ICustomAttributeProvider described, JsonNode schema)
    {
        if (schema is JsonObject known && described.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute words])
        {
            known.Insert(0, "description", words.Description);
        }

        return schema;
    }
}
