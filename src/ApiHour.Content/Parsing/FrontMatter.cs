using System.Net;
using ApiHour.Content.Catalog;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>The keys of a YAML mapping, each with its place in the file.</summary>
internal sealed class FrontMatter(YamlMappingNode mapping, int linesBefore)
{
    public static FrontMatter Empty { get; } = new([], 0);

    public YamlMappingNode Mapping => mapping;

    public IEnumerable<string> Keys => mapping.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>The keys, each with its place.</summary>
    public IEnumerable<(string Key, TextPosition At)> PlacedKeys => mapping.Children.Keys.OfType<YamlScalarNode>().Select(key => (key.Value ?? "", PositionOf(key)));

    /// <summary>Where a node stands in its file.</summary>
    public TextPosition PositionOf(YamlNode node) => new TextPosition((int)node.Start.Line, (int)node.Start.Column).Below(linesBefore);

    /// <summary>Where a key's value stands, the first line of the front matter when it has none.</summary>
    public TextPosition PositionOf(string key) => Find(key) is { } node ? PositionOf(node) : new TextPosition(1, 1);

    /// <summary>The key's node; null when the key is absent or empty.</summary>
    public YamlNode? Find(string key) => Find(new YamlScalarNode(key));

    /// <summary>The value of a key; null when it is absent or empty.</summary>
    public YamlNode? Find(YamlNode key) => mapping.Children.TryGetValue(key, out var node) && !IsEmpty(node) ? node : null;

    /// <summary>The scalar as written; null when the key is absent, empty or no scalar.</summary>
    public string? Text(string key) => Find(key) is YamlScalarNode scalar ? scalar.Value!.Trim() : null;

    /// <summary>The scalar with HTML entities decoded, for words that are shown; null as for <see cref="Text"/>.</summary>
    public string? PlainText(string key) => Text(key) is { } text ? Plain(text) : null;

    /// <summary>As <see cref="Values"/>, with HTML entities decoded.</summary>
    public IEnumerable<string> PlainValues(string key) => Values(key).Select(Plain);

    /// <summary>The values of a list, or the blank-separated words of a scalar (Jekyll's rule for categories).</summary>
    public IReadOnlyList<string> List(string key) => Find(key) switch
    {
        YamlSequenceNode sequence => [.. sequence.Children.OfType<YamlScalarNode>().Where(n => !IsEmpty(n)).Select(n => n.Value!.Trim())],
        YamlScalarNode scalar => scalar.Value!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    /// <summary>The values of a list, or the one value of a scalar, blanks included.</summary>
    public IReadOnlyList<string> Values(string key) => Find(key) is YamlScalarNode scalar ? [scalar.Value!.Trim()] : List(key);

    /// <summary>As <see cref="Values"/>, each with its place; null stands for what is no scalar.</summary>
    public IEnumerable<(string? Text, TextPosition At)> Placed(string key) => Find(key) switch
    {
        YamlSequenceNode sequence => sequence.Children.Where(n => !IsEmpty(n)).Select(n => ((n as YamlScalarNode)?.Value?.Trim(), PositionOf(n))),
        { } node => [((node as YamlScalarNode)?.Value?.Trim(), PositionOf(node))],
        null => [],
    };

    /// <summary>The mappings of a list; everything else in it is passed over.</summary>
    public IEnumerable<FrontMatter> Mappings(string key) => Find(key) is YamlSequenceNode sequence
        ? sequence.Children.OfType<YamlMappingNode>().Select(child => new FrontMatter(child, linesBefore))
        : [];

    /// <summary>The mapping below a key; null when there is none.</summary>
    public FrontMatter? Section(string key) => Section(new YamlScalarNode(key));

    /// <summary>The mapping that is the value of a key; null when there is none.</summary>
    public FrontMatter? Section(YamlNode key) => Find(key) is YamlMappingNode child ? new FrontMatter(child, linesBefore) : null;

    /// <summary>Whether a key says no: <c>false</c> in any case.</summary>
    public bool IsFalse(string key) => "false".Equals(Text(key), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a node says nothing: a key without a value, or with <c>~</c> or <c>null</c>.</summary>
    public static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Value: var value, Style: var style }
        && (string.IsNullOrWhiteSpace(value) || (style is ScalarStyle.Plain && value is "~" or "null"));

    /// <summary>A text without entities, unprintable characters and blanks at its ends.</summary>
    public static string Plain(string text) => XmlText.Of(WebUtility.HtmlDecode(text)).Trim();
}
