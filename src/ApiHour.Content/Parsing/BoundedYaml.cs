using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiHour.Content.Parsing;

/// <summary>Parses YAML without letting it grow: no aliases, no deep nesting.</summary>
internal sealed class BoundedYaml(string yaml) : IParser
{
    private const int MaxDepth = 16;

    private readonly YamlDotNet.Core.Parser parser = new(new StringReader(yaml));

    private int depth;

    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc />
    /// <exception cref="YamlException">The text is no YAML, or would grow.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        var current = parser.Current!;
        depth += current.NestingIncrease;
        return current is AnchorAlias ? throw new YamlException(current.Start, current.End, "aliases (`*name`) are not allowed")
            : depth > MaxDepth ? throw new YamlException(current.Start, current.End, "values are nested too deeply")
            : true;
    }
}
