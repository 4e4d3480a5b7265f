namespace ApiHour.Content.Parsing;

/// <summary>A Markdown file, taken apart.</summary>
/// <param name="Path">The file's path from the content folder.</param>
/// <param name="FrontMatter">The keys.</param>
/// <param name="KeptBody">What follows the front matter, as it is kept.</param>
/// <param name="LinesBeforeBody">How many lines of the file stand before the body.</param>
/// <param name="Name">The post's date and slug; null for a page.</param>
internal sealed record SourceDocument(string Path, FrontMatter FrontMatter, KeptText KeptBody, int LinesBeforeBody, PostName? Name)
{
    /// <summary>What follows the front matter.</summary>
    public string Body => KeptBody.ToString();

    /// <summary>When the file was last written, UTC, in whole seconds.</summary>
    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>Whether the file has accents apart from their letters; <see cref="Body"/> has none.</summary>
    public bool IsDecomposed { get; init; }

    /// <summary>The place in the file of an offset in the body.</summary>
    public TextPosition PositionInBody(int offset) => TextPosition.Of(Body, offset).Below(LinesBeforeBody);

    /// <summary>The place in the file of some text of the body, from an offset on; the body's first line when it is not there.</summary>
    public TextPosition PositionOf(string text, int from = 0) => PositionInBody(Math.Max(0, Find(text, from)));

    /// <summary>The offset of some text in the body; negative when it is not there.</summary>
    public int Find(string text, int from, StringComparison comparison = StringComparison.OrdinalIgnoreCase) => text.Length == 0 || from > Body.Length ? -1 : Body.IndexOf(text, from, comparison);
}
