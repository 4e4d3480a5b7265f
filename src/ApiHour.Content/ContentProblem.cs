using System.Text.Json.Serialization;

namespace ApiHour.Content;

/// <summary>A fault in an organizer's file, with its place and its cure.</summary>
/// <param name="Path">The file's path from the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Severity">Whether the file is left out, or the fault is a word of advice only.</param>
/// <param name="Code">The stable code, <c>AH001</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record ContentProblem(
    string Path, int Line, int Column, ProblemSeverity Severity, string Code, string Message, string Fix)
{
    /// <summary>The severity in a word: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    [JsonIgnore]
    public string Level => Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Problems by path and line.</summary>
    internal static IEnumerable<ContentProblem> InOrder(IEnumerable<ContentProblem> problems) =>
        problems.Distinct().OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column);

    /// <summary>Writes the problem as compilers do: <c>path(line,column): level CODE: message; fix</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Level} {Code}: {Message}; {Fix}";
}
