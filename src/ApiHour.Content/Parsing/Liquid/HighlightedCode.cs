using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Code in its language, which is written as preformatted HTML, since it may stand within HTML; Liquid in it is left as written.</summary>
/// <param name="options">What stands in the tag: the language, and how Jekyll's lines are shown.</param>
/// <param name="code">What stands between the tags.</param>
/// <param name="place">What stands around them.</param>
internal sealed partial class HighlightedCode(string options, string code, HighlightPlace place) : Statement
{
    /// <inheritdoc />
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var language = Language().Match(options.TrimStart());
        await writer.WriteAsync(place.Before + (language.Success ? $"<pre><code class=\"language-{language.Value}\">" : "<pre><code>"));
        foreach (var (number, line) in Lines().Index())
        {
            var isIn = number == 0 && line.StartsWith(place.Indent, StringComparison.Ordinal);
            await writer.WriteAsync(Escape(isIn ? line[place.Indent.Length..] : line) + "\n");
        }

        await writer.WriteAsync($"{place.Indent}</code></pre>{place.After}");
        return Completion.Normal;
    }

    /// <summary>The lines between those of the tags, as far in as the tag: a line that leaves its list item or quotation would end the block.</summary>
    private IEnumerable<string> Lines()
    {
        var lines = RawTags().Replace(code, "").Split('\n');
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

    /// <summary>Quotation marks before a line are no part of it.</summary>
    private string Escape(string line)
    {
        var marks = line.StartsWith(place.Indent, StringComparison.Ordinal) ? place.Indent.Length : 0;
        return string.Concat(line.AsSpan(0, marks), line[marks..].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
    }

    /// <summary>Around code that is Liquid itself, for Jekyll would run it.</summary>
    [GeneratedRegex(@"^[ \t]*\{%-?\s*(?:end)?raw\s*-?%\}[ \t]*\n|\{%-?\s*(?:end)?raw\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex RawTags();

    [GeneratedRegex(@"\A[a-z0-9.+#_-]{1,40}(?=\s|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Language();
}
