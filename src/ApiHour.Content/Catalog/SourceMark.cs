namespace ApiHour.Content.Catalog;

/// <summary>By what a file is known again: the next load tells by it which files have changed.</summary>
public sealed class SourceMark
{
    /// <summary>The file's path from the content folder; empty for the options and the engine. The primary key.</summary>
    public required string Path { get; init; }

    /// <summary>A hash of all that is read of the file.</summary>
    public required string Mark { get; init; }
}
