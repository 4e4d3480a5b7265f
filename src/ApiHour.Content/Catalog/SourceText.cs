namespace ApiHour.Content.Catalog;

/// <summary>The last text of a file that could be read without an error: it stands in while the file is broken.</summary>
public sealed class SourceText
{
    /// <summary>The file's path from the content folder; the primary key.</summary>
    public required string Path { get; init; }

    /// <summary>The whole text.</summary>
    public required string Text { get; init; }
}
