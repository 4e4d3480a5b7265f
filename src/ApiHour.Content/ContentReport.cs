using System.Text.Json.Serialization;

namespace ApiHour.Content;

/// <summary>What a load found.</summary>
/// <param name="Files">How many files of the content folder were looked at.</param>
/// <param name="Posts">How many posts are in the catalog.</param>
/// <param name="Pages">How many pages are in the catalog.</param>
/// <param name="Problems">The organizers' faults, by path and line.</param>
public sealed record ContentReport(int Files, int Posts, int Pages, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>What was understood of the events' posts, in the order of files; empty when the catalog was opened as it was.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContentFact> Facts { get; init; } = [];

    /// <summary>Where the files lead outside the site; null when the catalog was opened as it was.</summary>
    [JsonIgnore]
    public OutwardLinks? Outward { get; init; }

    /// <summary>Whether nothing had changed: the catalog was opened as it was.</summary>
    [JsonIgnore]
    public bool IsKept { get; init; }

    /// <summary>Whether too many posts would have been lost: the catalog stays as it was.</summary>
    [JsonIgnore]
    public bool IsRefused { get; init; }

    /// <summary>Words of advice, by path and line; empty when the catalog was opened as it was.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContentProblem> Notes { get; init; } = [];
}
