using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Removes unknown Liquid tags from a body, and one that is not closed, so that one of them does not spoil the whole page.</summary>
internal static partial class UnknownTags
{
    /// <summary>The tags whose content is not Liquid.</summary>
    private static readonly string[] Verbatim = ["raw", "comment", "highlight"];

    /// <summary>The tags that only make sense inside another, which no parser lists.</summary>
    private static readonly string[] Inner = ["else", "elsif", "when"];

    /// <summary>Replaces each unknown tag by what is as long and shows nothing, and tells it.</summary>
    public static string LeaveOut(SourceDocument document, IEnumerable<string> known, FileProblems problems)
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
            return Nothing(document.Body, tag.Index, tag.Index + tag.Length);
        });

        return LeaveOutUnclosed(body, document, problems);
    }

    /// <summary>Leaves out the tags behind which nothing is closed, up to the brace that may be meant or to the end of the line: the grammar would take all that follows for theirs.</summary>
    private static string LeaveOutUnclosed(string body, SourceDocument document, FileProblems problems)
    {
        var open = body.IndexOf("{%", Math.Max(0, body.LastIndexOf("%}", StringComparison.Ordinal)), StringComparison.Ordinal);
        if (open < 0)
        {
            return body;
        }

        var (left, first, count) = (body.ToCharArray(), open, 0);
        while (open >= 0)
        {
            var end = body.IndexOfAny(['}', '\n'], open);
            end = end < 0 ? body.Length : body[end] is '}' ? end + 1 : end;
            Nothing(body, open, end).CopyTo(left.AsSpan(open));
            open = body.IndexOf("{%", end, StringComparison.Ordinal);
            count++;
        }

        problems.Warn(
            document.PositionInBody(first), ProblemCode.UnknownTag, "the tag is not closed" + (count > 1 ? $", nor are {count - 1} behind it" : ""), "close the tag with `%}`; it is left out");
        return new string(left);
    }

    /// <summary>As many blanks; where they would make code of a line's words, a comment of Liquid.</summary>
    private static string Nothing(string body, int start, int end)
    {
        var before = body.AsSpan(0, start).TrimEnd(" \t");
        var after = body.AsSpan(end).TrimStart(" \t");
        var length = end - start;
        return before is [] or [.., '\n'] && after is not ([] or ['\r' or '\n', ..]) && length >= "{%#%}".Length
            ? "{%#" + new string(' ', length - "{%#%}".Length) + "%}"
            : new string(' ', length);
    }

    // No `{` inside a tag, and a name that is read once: a scan then never starts again over what it has read.
    [GeneratedRegex(@"\{%-?\s*(?<name>(?>\w+))(?:[^%{]|%(?!\}))*%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
