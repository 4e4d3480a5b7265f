using System.Globalization;
using Fluid;
using Fluid.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>YAML as Liquid sees it: mappings, lists, booleans, whole numbers and texts. Other numbers stay texts, so that none is rounded.</summary>
internal static class LiquidValues
{
    public static object? From(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children
            .Where(pair => pair.Key is YamlScalarNode)
            .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value ?? "", pair => From(pair.Value)),
        // As Fluid's own, since it would make one of a list again wherever a body names it.
        YamlSequenceNode sequence => new ArrayValue([.. sequence.Children.Select(child => FluidValue.Create(From(child), TemplateOptions.Default))]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => bool.Parse(flag.Value),
        YamlScalarNode { Style: ScalarStyle.Plain } empty when FrontMatter.IsEmpty(empty) => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } digits } when long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == digits => number,
        _ => node.ToString(),
    };
}
