namespace ApiHour.Content.Parsing;

/// <summary>A Markdown file, parsed: null without a document when it is none or is broken, which is told.</summary>
/// <param name="File">The file.</param>
/// <param name="Head">What stands before the document's body.</param>
/// <param name="Document">The document.</param>
internal sealed record ParsedFile(ReadFile File, KeptText Head, SourceDocument? Document)
{
    public FileProblems Problems => File.Problems;

    /// <summary>The document's whole text, put together anew: it is wanted once, and as long as the body.</summary>
    public string Text => Head + Document!.Body;

    /// <summary>Whether the site has it: it became a document, and does not say that it should be kept back.</summary>
    public bool IsPublished => Document is { } document && !document.FrontMatter.IsFalse("published");

    public static ParsedFile From(ReadFile file, DateOnly today) => From(file, file.TakeText(), today, file.Problems);

    /// <summary>Parses the last good text of a file that is broken now: what there is to tell of it was told when it was good.</summary>
    public static ParsedFile FromLastGood(ReadFile file, string text, DateOnly today) =>
        From(file, text, today, new FileProblems(file.File.Path));

    private static ParsedFile From(ReadFile file, string? text, DateOnly today, FileProblems problems) =>
        text is null || DocumentParser.Parse(file.File.Path, text, today, problems) is not { } document
            ? new ParsedFile(file, new KeptText(""), null)
            : new ParsedFile(file, new KeptText(text[..^document.Body.Length]), document with { WrittenAt = file.WrittenAt });
}
