namespace ApiHour.Content.Parsing;

/// <summary>A Markdown file, taken apart.</summary>
/// <param name="Path">The file's path from the content folder.</param>
/// <param name="FrontMatter">The keys.</param>
/// <param name="Body">What follows the front matter.</param>
/// <param name="LinesBeforeBody">How many lines of the file stand before the body.</param>
/// <param name="Name">The post's date and slug; null for a page.</param>
internal sealed record SourceDocument(string Path, FrontMatter FrontMatter, string Body, int LinesBeforeBody, PostName? Name)
{
    /// <summary>The place in the file of an offset in the body.</summary>
    public TextPosition PositionInBody(int offset) => TextPosition.Of(Body, offset).Below(LinesBeforeBody);

    /// <summary>The place in the file of the first of some spellings that the body holds; the body's first line when it holds none.</summary>
    public TextPosition PositionOf(params IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings.Where(s => s.Length > 0))
        {
            var offset = Body.IndexOf(spelling, StringComparison.OrdinalIgnoreCase);
            if (offset >= 0)
            {
                return PositionInBody(offset);
            }
        }

        return PositionInBody(0);
    }
}
