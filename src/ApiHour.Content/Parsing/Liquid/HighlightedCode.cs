using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Code in its language, which is written as a fenced block of Markdown.</summary>
/// <param name="options">What stands in the tag: the language, and how Jekyll's lines are shown.</param>
/// <param name="code">What stands between the tags.</param>
/// <param name="place">What stands around them.</param>
internal sealed partial class HighlightedCode(string options, string code, HighlightPlace place) : Statement
{
    private const int ShortestFence = 3;

    /// <inheritdoc />
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var fence = new string('`', Math.Max(ShortestFence, LongestRun() + 1));
        await writer.WriteAsync($"{place.Before}{fence}{Language().Match(options.TrimStart()).Value}\n");
        foreach (var line in Lines())
        {
            await writer.WriteAsync(line);
            await writer.WriteAsync('\n');
        }

        await writer.WriteAsync($"{place.Indent}{fence}{place.After}");
        return Completion.Normal;
    }

    /// <summary>The lines between those of the tags, as far in as the fence: a line that leaves its list item or quotation would end the block.</summary>
    private IEnumerable<string> Lines()
    {
        var lines = code.Split('\n');
        var isInline = !string.IsNullOrWhiteSpace(lines[0]);
        var whole = lines.AsSpan(isInline ? 0 : 1).ToArray();
        if (whole is [.., var last] && last.AsSpan().TrimStart(" \t>").IsEmpty)
        {
            whole = whole[..^1];
        }

        whole = [.. whole.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse()];
        var isIn = whole.Skip(isInline ? 1 : 0).All(IsIn);
        return whole.Select((line, number) => (isInline && number == 0) || !(isIn || line.Length == 0) ? place.Indent + line : line);
    }

    private bool IsIn(string line) =>
        line.StartsWith(place.Indent, StringComparison.Ordinal) || line.AsSpan().TrimEnd().SequenceEqual(place.Indent.AsSpan().TrimEnd()) || string.IsNullOrWhiteSpace(line);

    private int LongestRun()
    {
        var (longest, run) = (0, 0);
        foreach (var letter in code)
        {
            run = letter is '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"\A[a-z0-9.+#_-]{1,40}(?=\s|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Language();
}
