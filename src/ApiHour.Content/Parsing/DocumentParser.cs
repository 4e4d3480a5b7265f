using System.Text.RegularExpressions;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Parsing;

/// <summary>Takes a Markdown file apart: name, front matter, body.</summary>
internal static partial class DocumentParser
{
    /// <summary>Returns the document; null when the file is none, or when a fault that is told leaves it out.</summary>
    /// <param name="path">The file's path from the content folder.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="today">The day a draft without a date gets, as Jekyll does.</param>
    /// <param name="problems">Where faults are told.</param>
    public static SourceDocument? Parse(string path, string text, DateOnly today, FileProblems problems)
    {
        var isDraft = path.StartsWith("_drafts/", StringComparison.Ordinal);
        var isPost = isDraft || PostName.LooksDated(path) || path.Split('/').Contains("_posts");
        var name = isPost ? NameOf(path, isDraft ? today : null, problems) : null;
        if (!Opening().IsMatch(text))
        {
            if (isPost)
            {
                problems.Error(TextPosition.Start, ProblemCode.NoFrontMatter, "the file has no front matter", "start it with a line `---`, the keys (`title:`, `category:`), and another line `---`");
            }

            return null;
        }

        var parts = Parts().Match(text);
        if (!parts.Success)
        {
            problems.Error(TextPosition.Start, ProblemCode.NoFrontMatter, "the front matter is not closed", "write `---` alone on the line after the last key");
            return null;
        }

        var yaml = parts.Groups["yaml"].Value;
        if (YamlReader.Read(yaml, linesBefore: 1, problems) is not { } mapping || problems.HasErrors)
        {
            return null;
        }

        var body = new KeptText(text[parts.Length..]);
        var document = new SourceDocument(path, new FrontMatter(mapping, 1), body, text.AsSpan(0, parts.Length).Count('\n'), name);
        FrontMatterKeys.Check(document, problems);
        return document;
    }

    private static PostName? NameOf(string path, DateOnly? draftDay, FileProblems problems)
    {
        var name = PostName.Parse(path);
        if (name is null && draftDay is { } day)
        {
            return new PostName(day, PostName.SlugOf(Path.GetFileNameWithoutExtension(path)));
        }

        if (name is null)
        {
            problems.Error(TextPosition.Start, ProblemCode.BadFileName, "the file's name is not a date and words joined by dashes", "name it `YYYY-MM-DD-words.md`, with the day of the announcement");
        }

        return name;
    }

    [GeneratedRegex(@"\A---[ \t]*\n")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A---[ \t]*\n(?<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
