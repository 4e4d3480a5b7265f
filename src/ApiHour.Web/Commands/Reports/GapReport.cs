using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Lists what is missing for people to read, kind by kind.</summary>
internal static class GapReport
{
    public static void Write(ContentReport report, bool isOldestFirst, TextWriter output)
    {
        foreach (var kind in ContentGaps.Of(report, isOldestFirst))
        {
            output.WriteLine($"{kind.Count()} × {kind.Key} {ProblemSummary.ByCode[kind.Key]}");
            foreach (var gap in kind)
            {
                output.WriteLine($"  {gap.Path}({gap.Line},{gap.Column}): {gap.Message}; {gap.Fix}");
            }

            output.WriteLine();
        }

        output.WriteLine($"{report.Notes.Count(ContentGaps.IsGap)} things are missing.");
    }
}
