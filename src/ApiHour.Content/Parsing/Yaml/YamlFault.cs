using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>What is wrong with YAML that cannot be read, in an organizer's words rather than the parser's, and on the line of the mistake.</summary>
/// <param name="At">The place in the YAML.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
internal sealed partial record YamlFault(TextPosition At, string Reason, string Fix)
{
    /// <summary>The usual slips: what a line that has one looks like, what is wrong there, and what to write.</summary>
    private static readonly (Regex Line, string Reason, string Fix)[] Slips =
    [
        (OpenQuote(), "the quote is not closed", "write `$1: \"…\"`"),
        (QuoteInQuotes(), "a quote inside quotes ends the value", "write `\\\"` inside, or « … »"),
        (ApostropheInQuotes(), "the apostrophe ends the value, which begins with one", "write `$1: \"…\"`"),
        (NoColon(), "there is no colon and space after the key", "write `$1: …`"),
        (ColonInValue(), "a value that is not quoted holds a colon", "quote it: `$1: \"…\"`"),
    ];

    /// <summary>Names the slip.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="at">Where the parser gave up.</param>
    /// <param name="reason">What the parser says.</param>
    public static YamlFault Of(string yaml, TextPosition at, string reason)
    {
        if (IndentedOddly().Match(yaml) is { Success: true } odd)
        {
            return new YamlFault(TextPosition.Of(yaml, odd.Groups["at"].Index), "the line is indented with a tab or a no-break space", "indent it with spaces");
        }

        // The parser sees some slips only on the line after, and an open quote (the first) where the next one begins.
        return yaml.Split('\n').Index().Take(at.Line).Reverse()
            .SelectMany(line => Slips.Take(line.Index >= at.Line - 2 ? Slips.Length : 1).Select(slip => (line.Index, slip.Reason, slip.Fix, Match: slip.Line.Match(line.Item)))).Where(found => found.Match.Success)
            .Select(found => new YamlFault(new TextPosition(found.Index + 1, found.Match.Groups["at"].Index + 1), found.Reason, found.Match.Result(found.Fix)))
            .FirstOrDefault(new YamlFault(at, reason, "write one `key: value` a line, and quote a value that holds `: ` or ` #`"));
    }

    [GeneratedRegex(@"^ *(?<at>[\t\u00a0\u202f])", RegexOptions.Multiline)]
    private static partial Regex IndentedOddly();

    [GeneratedRegex("""^\s*([\w-]+): +(?<at>")(?:[^"\\]|\\.)*$""")]
    private static partial Regex OpenQuote();

    [GeneratedRegex("""^\s*[\w-]+: +"(?:[^"\\]|\\.)*(?<at>")\s*[^\s#,}\]]""")]
    private static partial Regex QuoteInQuotes();

    [GeneratedRegex("""^\s*([\w-]+): +'(?:[^']|'')*(?<at>')\s*[^\s#,}\]']""")]
    private static partial Regex ApostropheInQuotes();

    [GeneratedRegex(@"^\s*(?<at>)([A-Za-z_][\w-]*)(?:\s*[,;=]|:[^\s/]|:\u00a0|\s+[^\s:])(?!.*: )")]
    private static partial Regex NoColon();

    [GeneratedRegex("""^\s*([\w-]+): +[^"'\[{|>\s].*?(?<at>:)(?: |$)""")]
    private static partial Regex ColonInValue();
}
