using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>Tells the keys of a mapping that are misspelt, and values of another form than the key asks for.</summary>
/// <param name="values">The keys that take one value.</param>
/// <param name="others">The keys that take a list or keys of their own.</param>
/// <param name="foreign">The keys that the site does not read and others do.</param>
internal sealed class KeyForms(string[] values, string[] others, string[] foreign)
{
    private readonly string[] ours = [.. values, .. others];

    private readonly HashSet<string> known = [.. values, .. others, .. foreign];

    /// <summary>The keys that take one value.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>The keys that take a list or keys of their own.</summary>
    public IReadOnlyList<string> Others => others;

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

        foreach (var key in values.Where(key => mapping.Find(key) is YamlSequenceNode or YamlMappingNode))
        {
            var form = mapping.Find(key) is YamlSequenceNode ? "a list" : "a mapping";
            problems.Warn(mapping.PositionOf(key), ProblemCode.BadValue, $"`{key}` is {form} and is left out", $"write one value, `{key}: …`");
        }

        return unknown;
    }
}
