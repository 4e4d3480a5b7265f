using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>What a file, the day or the engine was for a load, by which the next one finds out whether it has changed.</summary>
public sealed class SourceMark
{
    /// <summary>The file's path from the content folder; empty for the options and the engine, <c>/today</c> for the day, where it matters. The primary key.</summary>
    public required string Path { get; init; }

    /// <summary>A hash of the text, or the size of a picture, and when it was written; the fault of a file that cannot be read; the day itself; empty where only the path matters.</summary>
    public required string Mark { get; init; }

    /// <summary>Reads all marks by path.</summary>
    internal static Dictionary<string, string> ReadAll(SqliteConnection catalog) =>
        catalog.List("SELECT Path, Mark FROM Marks", row => KeyValuePair.Create(row.GetString(0), row.GetString(1))).ToDictionary(StringComparer.Ordinal);
}
