namespace ApiHour.Content;

/// <summary>A fault in an organizer's file, with its place and its cure.</summary>
/// <param name="Path">The file's path from the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Severity">Whether the file is left out.</param>
/// <param name="Code">The stable code, <c>AH001</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record ContentProblem(
    string Path, int Line, int Column, ProblemSeverity Severity, string Code, string Message, string Fix)
{
    /// <summary>Writes the problem as compilers do: <c>path(line,column): severity CODE: message; fix</c>.</summary>
    public override string ToString() =>
        $"{Path}({Line},{Column}): {(Severity is ProblemSeverity.Error ? "error" : "warning")} {Code}: {Message}; {Fix}";
}
