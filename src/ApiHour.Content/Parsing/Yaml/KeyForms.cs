using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>Tells the keys of a mapping that are misspelt, and values of another form than the key asks for.</summary>
/// <param name="values">The keys that take one value.</param>
/// <param name="lists">The keys that take one value or a list of them.</param>
/// <param name="entries">The keys that take a list of entries, each with keys of its own.</param>
/// <param name="sections">The keys that take keys of their own.</param>
/// <param name="foreign">The keys that the site does not read and others do.</param>
internal sealed class KeyForms(string[] values, string[]? lists = null, string[]? entries = null, string[]? sections = null, string[]? foreign = null)
{
    private readonly string[] lists = lists ?? [];

    private readonly string[] entries = entries ?? [];

    private readonly string[] sections = sections ?? [];

    private readonly string[] ours = [.. values, .. lists ?? [], .. entries ?? [], .. sections ?? []];

    private readonly HashSet<string> known = [.. values, .. lists ?? [], .. entries ?? [], .. sections ?? [], .. foreign ?? []];

    /// <summary>The keys that take one value.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>The keys that take a list or keys of their own.</summary>
    public IReadOnlyList<string> Others => [.. lists, .. entries, .. sections];

    /// <summary>Tells what is wrong, and returns the keys that are not known and near none that is.</summary>
    public IReadOnlyList<(string Key, TextPosition At)> Check(FrontMatter mapping, FileProblems problems)
    {
        var unknown = new List<(string Key, TextPosition At)>();
        foreach (var (key, at) in mapping.PlacedKeys.Where(k => !known.Contains(k.Key)))
        {
            if (NearKey.Find(key, ours) is { } meant && mapping.Find(meant) is null)
            {
                problems.Warn(at, ProblemCode.UnknownKey, $"nothing reads the key `{key}`", $"did you mean `{meant}:`?");
            }
            else
            {
                unknown.Add((key, at));
            }
        }

        Tell(values, mapping, node => node is YamlScalarNode ? null : node, "one value, `{0}: …`", problems);
        Tell(lists, mapping, node => node as YamlMappingNode, "`{0}: [one, another]`", problems);
        Tell(sections, mapping, node => node is YamlMappingNode ? null : node, "`{0}: {{ … }}`", problems);
        Tell(entries, mapping, node => node is YamlSequenceNode list ? list.Children.FirstOrDefault(entry => entry is not YamlMappingNode && !FrontMatter.IsEmpty(entry)) : node, "`{0}: [{{ … }}, {{ … }}]`", problems);
        return unknown;
    }

    private static void Tell(string[] keys, FrontMatter mapping, Func<YamlNode, YamlNode?> findWrong, string wanted, FileProblems problems)
    {
        foreach (var key in keys)
        {
            if (mapping.Find(key) is { } node && findWrong(node) is { } wrong)
            {
                var what = wrong == node ? $"`{key}`" : $"an entry of `{key}`";
                var form = wrong is YamlSequenceNode ? "a list" : wrong is YamlMappingNode ? "a mapping" : "one value";
                problems.Warn(mapping.PositionOf(wrong), ProblemCode.BadValue, $"{what} is {form} and is left out", "write " + string.Format(CultureInfo.InvariantCulture, wanted, key));
            }
        }
    }
}
