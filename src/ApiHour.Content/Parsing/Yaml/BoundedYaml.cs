using ApiHour.Content.Catalog;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>Parses YAML within bounds: no aliases, no deep nesting. Tags say nothing here: <c>!!str title</c> is the key <c>title</c>.</summary>
internal sealed class BoundedYaml(string yaml) : IParser
{
    private const int MaxDepth = 16;

    private readonly YamlDotNet.Core.Parser parser = new(new StringReader(yaml));

    private int depth;

    public ParsingEvent? Current { get; private set; }

    /// <inheritdoc />
    /// <exception cref="YamlException">The text is not YAML, or is beyond the bounds.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        var current = Plain(parser.Current!);
        Current = current;
        depth += current.NestingIncrease;
        return current is AnchorAlias ? throw new YamlException(current.Start, current.End, "aliases (`*name`) are not allowed")
            : depth > MaxDepth ? throw new YamlException(current.Start, current.End, "values are nested too deeply")
            : true;
    }

    /// <summary>The same without a tag, and without the characters that no text may hold, which escapes can hide.</summary>
    private static ParsingEvent Plain(ParsingEvent read) =>
        read is Scalar scalar && XmlText.Of(scalar.Value) is var text && (text.Length < scalar.Value.Length || !scalar.Tag.IsEmpty)
            ? new Scalar(scalar.Anchor, TagName.Empty, text, scalar.Style, isPlainImplicit: true, isQuotedImplicit: true, scalar.Start, scalar.End)
            : read;
}
