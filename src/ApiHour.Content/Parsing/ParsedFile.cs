using System.Text;

namespace ApiHour.Content.Parsing;

/// <summary>A parsed Markdown file; it has no document when it is not one or is broken, which is reported.</summary>
/// <param name="File">The file.</param>
/// <param name="Head">What stands before the document's body.</param>
/// <param name="Document">The document.</param>
internal sealed record ParsedFile(ReadFile File, KeptText Head, SourceDocument? Document)
{
    public FileProblems Problems => File.Problems;

    /// <summary>The whole text of the file, put together when asked for: it is needed only once, and is long.</summary>
    public string Text => Document!.IsDecomposed ? (Head + Document.Body).Normalize(NormalizationForm.FormD) : Head + Document.Body;

    /// <summary>Whether the site shows it: it is a document and does not say <c>published: false</c>.</summary>
    public bool IsPublished => Document is { } document && !document.FrontMatter.IsFalse("published");

    public static ParsedFile From(ReadFile file, DateOnly today) => From(file, file.TakeText(), today);

    /// <summary>Parses the last good text of a file that is broken now; its problems are not reported.</summary>
    public static ParsedFile FromLastGood(ReadFile file, string text, DateOnly today) => From(file.Anew(), text, today);

    private static ParsedFile From(ReadFile file, string? text, DateOnly today)
    {
        var composed = text?.Normalize(NormalizationForm.FormC);
        return composed is null || DocumentParser.Parse(file.File.Path, composed, today, file.Problems) is not { } document
            ? new ParsedFile(file, new KeptText(""), null)
            : new ParsedFile(file, new KeptText(composed[..^document.Body.Length]), document with { WrittenAt = file.WrittenAt, IsDecomposed = composed != text });
    }
}
