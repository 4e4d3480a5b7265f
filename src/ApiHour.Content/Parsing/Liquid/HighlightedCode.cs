using System.Net;
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
        var start = Language().Match(options.TrimStart()) is { Success: true } language ? $"<pre><code class=\"language-{language.Value}\">" : "<pre><code>";
        await writer.WriteAsync($"{place.Before}{start}{string.Join($"\n{place.Indent}", [.. Lines().Select(WebUtility.HtmlEncode), "</code></pre>"])}{place.After}");
        return Completion.Normal;
    }

    /// <summary>The lines between those of the tags, without the indentation that all of them share with the tag.</summary>
    private IEnumerable<string> Lines()
    {
        var lines = RawTags().Replace(code, "").Split('\n');
        var begun = string.IsNullOrWhiteSpace(lines[0]) ? [] : lines[..1];
        var below = lines[1..];
        if (below is [.., var last] && last.AsSpan().TrimStart(" \t>").IsEmpty)
        {
            below = below[..^1];
        }

        below = below.All(IsIn) ? [.. below.Select(line => line[Math.Min(place.Indent.Length, line.Length)..])] : below;
        return begun.Concat(below).SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse();
    }

    private bool IsIn(string line) =>
        line.StartsWith(place.Indent, StringComparison.Ordinal) || line.AsSpan().TrimEnd().SequenceEqual(place.Indent.AsSpan().TrimEnd()) || string.IsNullOrWhiteSpace(line);

    /// <summary>Around code that is Liquid itself, for Jekyll would run it.</summary>
    [GeneratedRegex(@"^[ \t]*\{%-?\s*(?:end)?raw\s*-?%\}[ \t]*\n|\{%-?\s*(?:end)?raw\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex RawTags();

    [GeneratedRegex(@"\A[a-z0-9.+#_-]{1,40}(?=\s|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Language();
}
