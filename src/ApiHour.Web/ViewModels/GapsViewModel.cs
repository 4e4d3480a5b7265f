using ApiHour.Content;

namespace ApiHour.Web.ViewModels;

/// <summary>What is missing, as a preview lists it.</summary>
/// <param name="Kinds">What is missing by code, each with where to write it.</param>
/// <param name="IsOldestFirst">Whether what is missing longest comes first.</param>
public sealed record GapsViewModel(IReadOnlyList<(string Code, IReadOnlyList<ProblemViewModel> Gaps)> Kinds, bool IsOldestFirst)
{
    /// <summary>The page, the newest first.</summary>
    public const string Url = PreviewViewModel.Url + "/missing";

    /// <summary>The page, the oldest first.</summary>
    public const string OldestUrl = Url + "?order=oldest";

    /// <summary>Lists what a load missed.</summary>
    public static GapsViewModel From(ContentReport report, bool isOldestFirst) => new(
        [.. ContentGaps.Of(report, isOldestFirst).Select(kind => (kind.Key, (IReadOnlyList<ProblemViewModel>)[.. kind.Select(ProblemViewModel.From)]))],
        isOldestFirst);
}
