using ApiHour.Content;

namespace ApiHour.Web.ViewModels;

/// <summary>What an organizer is told in a preview.</summary>
/// <param name="Problems">What is wrong with a file, or with all.</param>
/// <param name="Notes">What could be better, with what a file misses.</param>
/// <param name="Total">How many problems all files have.</param>
/// <param name="Missing">How much is missing in all files.</param>
public sealed record PreviewViewModel(IReadOnlyList<ProblemViewModel> Problems, IReadOnlyList<ProblemViewModel> Notes, int Total, int Missing)
{
    /// <summary>The texts that announce the event of the page, or the next one; null when there is none.</summary>
    public string? KitUrl { get; init; }

    /// <summary>The number of the load that the page shows.</summary>
    public int Loads { get; init; }

    /// <summary>The page of all problems.</summary>
    public const string Url = "/_preview";

    /// <summary>Tells browsers that the content has changed.</summary>
    public const string ChangesUrl = Url + "/changes";

    /// <summary>Picks what a report says of a file; of all when the path is null.</summary>
    public static PreviewViewModel From(ContentReport report, string? path)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new PreviewViewModel(
            Of(report.Problems, path),
            Of(report.Notes.Where(note => path is not null || !ContentGaps.IsGap(note)), path),
            report.Problems.Count,
            report.Notes.Count(ContentGaps.IsGap));
    }

    private static IReadOnlyList<ProblemViewModel> Of(IEnumerable<ContentProblem> told, string? path) =>
        [.. told.Where(problem => path is null || problem.Path == path).Select(ProblemViewModel.From)];
}
