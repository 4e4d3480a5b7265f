namespace ApiHour.Content.Parsing;

/// <summary>A Markdown file, parsed: null without a document when it is none or is broken, which is told.</summary>
internal sealed record ParsedFile(ReadFile File, string? Text, SourceDocument? Document)
{
    public FileProblems Problems => File.Problems;

    public static ParsedFile From(ReadFile file, DateOnly today)
    {
        var text = file.Text();
        return new ParsedFile(file, text, Parse(file, text, today, file.Problems));
    }

    /// <summary>Parses the last good text of a file that is broken now: what there is to tell of it was told when it was good.</summary>
    public static ParsedFile FromLastGood(ReadFile file, string text, DateOnly today) =>
        new(file, text, Parse(file, text, today, new FileProblems(file.File.Path)));

    private static SourceDocument? Parse(ReadFile file, string? text, DateOnly today, FileProblems problems) =>
        text is null || DocumentParser.Parse(file.File.Path, text, today, problems) is not { } document ? null : document with { WrittenAt = file.WrittenAt };
}
