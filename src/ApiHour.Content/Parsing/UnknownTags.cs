using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing;

/// <summary>Removes unknown Liquid tags from a body, and one that is not closed, so that one of them does not spoil the whole page.</summary>
internal static partial class UnknownTags
{
    /// <summary>The tags whose content is not Liquid.</summary>
    private static readonly string[] Verbatim = ["raw", "comment"];

    /// <summary>The tags that only make sense inside another, which no parser lists.</summary>
    private static readonly string[] Inner = ["else", "elsif", "when"];

    /// <summary>Replaces each unknown tag by as many blanks, and tells it.</summary>
    public static string Blank(SourceDocument document, IEnumerable<string> known, FileProblems problems)
    {
        var names = known.Concat(Verbatim).SelectMany(name => new[] { name, "end" + name }).Concat(Inner).ToHashSet();
        string? verbatimUntil = null;
        var body = Tags().Replace(document.Body, tag =>
        {
            var name = tag.Groups["name"].Value;
            if (verbatimUntil is not null)
            {
                verbatimUntil = name == verbatimUntil ? null : verbatimUntil;
                return tag.Value;
            }

            if (names.Contains(name))
            {
                verbatimUntil = Verbatim.Contains(name) ? "end" + name : null;
                return tag.Value;
            }

            problems.Warn(document.PositionInBody(tag.Index), ProblemCode.UnknownTag, $"the tag `{name}` is not known", "write Markdown or HTML instead; the tag is left out");
            return new string(' ', tag.Length);
        });

        // The grammar would take all that follows for the tag's.
        if (Unclosed().Match(body) is not { Success: true } open)
        {
            return body;
        }

        problems.Warn(document.PositionInBody(open.Index), ProblemCode.UnknownTag, "the tag is not closed", "close the tag with `%}`; it is left out");
        return string.Concat(body.AsSpan(0, open.Index), new string(' ', open.Length), body.AsSpan(open.Index + open.Length));
    }

    /// <summary>The last tag, when nothing closes it, up to the brace that may be meant, else to the end of its line.</summary>
    [GeneratedRegex(@"\{%(?!.*\{%)[^%}\n]*(?:\}|(?=\n|$))(?!.*%\})", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unclosed();

    // No `{` inside a tag, and a name that is read once: a scan then never starts again over what it has read.
    [GeneratedRegex(@"\{%-?\s*(?<name>(?>\w+))(?:[^%{]|%(?!\}))*%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
