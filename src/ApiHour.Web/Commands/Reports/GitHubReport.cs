using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Writes problems for GitHub Actions, which shows each beside its line.</summary>
/// <remarks>https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands</remarks>
internal static class GitHubReport
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var problem in report.Shown)
        {
            var command = problem.Severity is ProblemSeverity.Note ? "notice" : problem.Level;
            output.WriteLine($"::{command} file={Property(report.Folder + problem.Path)},line={problem.Line},col={problem.Column},title={problem.Code}::{Text($"{problem.Message}; {problem.Fix}")}");
        }

        output.WriteLine(report.Summary);
    }

    private static string Property(string text) => Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
