using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing;

/// <summary>Removes unknown Liquid tags from a body, so that one of them does not spoil the whole page.</summary>
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
        return Tags().Replace(document.Body, tag =>
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
    }

    // No `{` inside a tag, and a name that is read once: a scan then never starts again over what it has read.
    [GeneratedRegex(@"\{%-?\s*(?<name>(?>\w+))(?:[^%{]|%(?!\}))*%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
