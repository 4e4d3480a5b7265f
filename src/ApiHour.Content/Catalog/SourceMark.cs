namespace ApiHour.Content.Catalog;

/// <summary>A hash of a file, by which the next load finds out whether the file has changed.</summary>
public sealed class SourceMark
{
    /// <summary>The file's path from the content folder; empty for the options and the engine. The primary key.</summary>
    public required string Path { get; init; }

    /// <summary>A hash of all that is read of the file.</summary>
    public required string Mark { get; init; }
}
