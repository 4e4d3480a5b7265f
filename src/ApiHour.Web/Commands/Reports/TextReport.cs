using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Writes problems for people: file by file, then counts by code.</summary>
internal static class TextReport
{
    public static void Write(CheckReport report, TextWriter output, TextColours colours)
    {
        foreach (var file in report.Shown.GroupBy(p => p.Path))
        {
            foreach (var problem in file)
            {
                var place = $"{colours.Path(problem.Path)}({problem.Line},{problem.Column})";
                output.WriteLine($"{place}: {colours.Level(problem.Severity, problem.Level)} {problem.Code}: {problem.Message}; {colours.Fix(problem.Fix)}");
            }

            output.WriteLine();
        }

        WriteCounts(report, output, colours);
        if (!report.ShowsNotes)
        {
            var notes = report.Problems.Where(p => p.Severity is ProblemSeverity.Note).ToLookup(ContentGaps.IsGap);
            SumUp("notes, listed with --notes", [.. notes[false]], output);
            SumUp("things missing, listed with --missing", [.. notes[true]], output);
        }

        output.WriteLine(report.Summary);
    }

    private static void SumUp(string what, IReadOnlyCollection<ContentProblem> notes, TextWriter output)
    {
        if (notes.Count > 0)
        {
            output.WriteLine($"{notes.Count} {what}: {string.Join(", ", CountsOf(notes).Select(c => $"{c.Count} × {ProblemSummary.ByCode[c.Code]}"))}");
            output.WriteLine();
        }
    }

    private static void WriteCounts(CheckReport report, TextWriter output, TextColours colours)
    {
        var counts = CountsOf(report.Shown).ToList();
        foreach (var (code, severity, count) in counts)
        {
            output.WriteLine($"{count,5} × {colours.Level(severity, code)} {ProblemSummary.ByCode[code]}");
        }

        if (counts.Count > 0)
        {
            output.WriteLine();
        }
    }

    private static IEnumerable<(string Code, ProblemSeverity Severity, int Count)> CountsOf(IEnumerable<ContentProblem> problems) => problems
        .GroupBy(p => p.Code).Select(g => (g.Key, g.Max(p => p.Severity), g.Count()))
        .OrderByDescending(c => c.Item2).ThenByDescending(c => c.Item3).ThenBy(c => c.Key, StringComparer.Ordinal);
}
