using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiHour.Content.Events;
using ApiHour.Content.Parsing;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Tests;

/// <summary>The schemas and the engine know the same keys.</summary>
public sealed partial class ContentSchemaTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Front_matter_has_the_keys_that_the_engine_reads() => AssertKeys(FrontMatterKeys.Post, Read("front-matter"));

    [Fact]
    public void The_configuration_has_the_keys_that_the_engine_reads() => AssertKeys(ConfigKeys.Site, Read("config"));

    [Fact]
    public void An_event_has_the_keys_and_the_series_that_the_engine_reads()
    {
        var keys = Read("front-matter")["properties"]!;

        Assert.Equal(FrontMatterKeys.OfEvents, Keys(keys["event"]!));
        Assert.Empty(PostKinds.Series.Except(keys["category"]!["anyOf"]![0]!["enum"]!.AsArray().Select(word => (string)word!)));
    }

    [Theory]
    [InlineData("venues")]
    [InlineData("people")]
    [InlineData("sponsors")]
    public void A_file_of_data_has_the_keys_that_the_engine_names(string name)
    {
        content.Write($"_data/{name}.yml", "a: { zzzzzzzzzzzz: x }");

        var fix = Assert.Single(content.Load().Problems).Fix;

        Assert.Equal(fix["write one of ".Length..].Split(", ").Order(StringComparer.Ordinal), Keys(Read(name)["additionalProperties"]!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("event: { start: \"2027-01-21T19:00\" }", true)]
    [InlineData("event: { start: \"2027-01-21 9:00:00\" }", true)]
    [InlineData("event: { start: \"2027-01-21\" }", true)]
    [InlineData("event: { start: \"21/01/2027\" }", false)]
    [InlineData("event: { start: \"2027-01-21 19h\" }", false)]
    public void A_moment_that_the_schema_takes_is_one_that_the_engine_takes(string line, bool isGood)
    {
        content.Write("_posts/2027-01-01-e.md", $"---\ncategory: api-hours\ntitle: e\n{line}\n---\n");
        var pattern = (string)Read("front-matter")["properties"]!["event"]!["properties"]!["start"]!["pattern"]!;

        Assert.Equal(isGood, Regex.IsMatch(Quoted().Match(line).Groups[1].Value, pattern));
        Assert.Equal(isGood, content.Load().Problems.All(p => p.Code != ProblemCode.BadValue));
    }

    [Fact]
    public void Every_key_is_described() =>
        Assert.All(ContentSchema.Names.SelectMany(name => Properties(Read(name))), property => Assert.NotEmpty((string?)property.Value!["description"] ?? ""));

    /// <summary>A key of one value takes no list and no keys of its own, the others do.</summary>
    private static void AssertKeys(KeyForms keys, JsonNode schema)
    {
        Assert.Equal(keys.Values.Concat(keys.Others).Order(StringComparer.Ordinal), Keys(schema).Order(StringComparer.Ordinal));
        Assert.All(schema["properties"]!.AsObject(), property => Assert.Equal(keys.Others.Contains(property.Key), TakesMany(property.Value!)));
    }

    private static bool TakesMany(JsonNode schema) => schema["anyOf"] is JsonArray forms ? forms.Any(form => TakesMany(form!))
        : schema["type"] is JsonArray types ? types.Any(type => (string?)type is "array" or "object")
        : (string?)schema["type"] is "array" or "object";

    private static IEnumerable<string> Keys(JsonNode schema) => schema["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? node) => node switch
    {
        JsonObject all => (all["properties"] as JsonObject ?? []).Concat(all.SelectMany(child => Properties(child.Value))),
        JsonArray all => all.SelectMany(Properties),
        _ => [],
    };

    private static JsonObject Read(string name) => JsonNode.Parse(ContentSchema.Read(name))!.AsObject();

    [GeneratedRegex("\"(.*)\"")]
    private static partial Regex Quoted();
}
