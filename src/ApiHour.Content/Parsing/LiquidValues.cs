using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>YAML as Liquid sees it: mappings, lists, booleans and texts. Numbers stay texts, so that none is rounded.</summary>
internal static class LiquidValues
{
    public static object From(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children
            .Where(pair => pair.Key is YamlScalarNode)
            .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value ?? "", pair => From(pair.Value)),
        YamlSequenceNode sequence => sequence.Children.Select(From).ToList(),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => bool.Parse(flag.Value),
        _ => node.ToString(),
    };
}
