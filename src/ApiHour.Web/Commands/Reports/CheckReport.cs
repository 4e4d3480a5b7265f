using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>What a check reports, whatever the format.</summary>
/// <param name="Content">What the pass found.</param>
/// <param name="Problems">The problems by path and line, notes among them.</param>
/// <param name="Folder">The content folder from the repository's root, ending in a slash; empty when it is the root or lies elsewhere.</param>
/// <param name="ShowsNotes">Whether notes are listed one by one rather than summed up.</param>
/// <param name="Elapsed">How long the check took.</param>
internal sealed record CheckReport(ContentReport Content, IReadOnlyList<ContentProblem> Problems, string Folder, bool ShowsNotes, TimeSpan Elapsed)
{
    public int Errors => Count(ProblemSeverity.Error);

    public int Warnings => Count(ProblemSeverity.Warning);

    public int Notes => Count(ProblemSeverity.Note);

    /// <summary>The problems that are listed one by one.</summary>
    public IEnumerable<ContentProblem> Shown => Problems.Where(p => ShowsNotes || p.Severity is not ProblemSeverity.Note);

    /// <summary>The last line: what was looked at and how many problems there are.</summary>
    public string Summary => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Content.Posts} posts, {Content.Pages} pages: {Errors} errors, {Warnings} warnings, {Notes} notes ({Elapsed.TotalSeconds:0.00} s)");

    /// <summary>Reports on what a pass found.</summary>
    /// <param name="content">What the pass found.</param>
    /// <param name="found">Further problems, found otherwise.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="root">The folder that tools name files from.</param>
    /// <param name="showsNotes">Whether notes are listed one by one.</param>
    /// <param name="elapsed">How long it took.</param>
    public static CheckReport Of(ContentReport content, IEnumerable<ContentProblem> found, string folder, string root, bool showsNotes, TimeSpan elapsed)
    {
        var path = Path.GetRelativePath(root, Path.GetFullPath(folder)).Replace('\\', '/').TrimEnd('/');
        return new CheckReport(
            content,
            [.. content.Problems.Concat(content.Notes).Concat(found)
                .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Code, StringComparer.Ordinal)],
            path is "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/",
            showsNotes,
            elapsed);
    }

    private int Count(ProblemSeverity severity) => Problems.Count(p => p.Severity == severity);
}
