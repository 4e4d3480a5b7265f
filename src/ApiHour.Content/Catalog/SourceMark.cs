namespace ApiHour.Content.Catalog;

/// <summary>What a file, the day or the engine was for a load, by which the next one finds out whether it has changed.</summary>
public sealed class SourceMark
{
    /// <summary>The file's path from the content folder; empty for the options and the engine, <c>/today</c> for the day, where it matters. The primary key.</summary>
    public required string Path { get; init; }

    /// <summary>A hash of all that is read; the day itself.</summary>
    public required string Mark { get; init; }
}
