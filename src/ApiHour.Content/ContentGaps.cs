namespace ApiHour.Content;

/// <summary>What talks, speakers and events still lack.</summary>
public static class ContentGaps
{
    private static readonly string[] Codes = [ProblemCode.NoRecording, ProblemCode.NoSlides, ProblemCode.NoPortrait, ProblemCode.NoPhotos];

    /// <summary>Whether something is missing, rather than wrong.</summary>
    public static bool IsGap(ContentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Codes.Contains(problem.Code);
    }

    /// <summary>Lists what is missing by code, in the order of the days in the files' names.</summary>
    public static IReadOnlyList<IGrouping<string, ContentProblem>> Of(ContentReport report, bool isOldestFirst)
    {
        ArgumentNullException.ThrowIfNull(report);
        var gaps = report.Notes.Where(IsGap).OrderBy(gap => Path.GetFileName(gap.Path), StringComparer.Ordinal);
        return [.. (isOldestFirst ? gaps : gaps.Reverse()).GroupBy(gap => gap.Code).OrderBy(kind => Codes.IndexOf(kind.Key))];
    }
}
