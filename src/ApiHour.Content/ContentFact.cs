namespace ApiHour.Content;

/// <summary>One fact that was understood from a file.</summary>
/// <param name="Path">The file's path from the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Name">The kind of fact: <c>date</c>, <c>venue</c>, <c>talk</c>.</param>
/// <param name="Value">What the file says of it.</param>
public sealed record ContentFact(string Path, int Line, int Column, string Name, string Value)
{
    /// <summary>Writes the fact as problems are written: <c>path(line,column): name: value</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Name}: {Value}";
}
