using System.Text.Json;
using System.Text.Json.Serialization;
using ApiHour.Content.Catalog;

namespace ApiHour.Content;

/// <summary>What a load found.</summary>
/// <param name="Files">How many files of the content folder were looked at.</param>
/// <param name="Posts">How many posts are in the catalog.</param>
/// <param name="Pages">How many pages are in the catalog.</param>
/// <param name="Problems">The organizers' faults, by path and line.</param>
public sealed record ContentReport(int Files, int Posts, int Pages, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Whether all files were understood: the catalog was neither opened as it was nor revised.</summary>
    [JsonIgnore]
    public bool IsWhole { get; init; }

    /// <summary>What was understood of the events' posts, in the order of files; empty but for a check.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContentFact> Facts { get; init; } = [];

    /// <summary>Where the files lead outside the site; null but for a check.</summary>
    [JsonIgnore]
    public OutwardLinks? Outward { get; init; }

    /// <summary>Whether too many posts would have been lost: the catalog stays as it was.</summary>
    [JsonIgnore]
    public bool IsRefused { get; init; }

    /// <summary>Words of advice, by path and line; empty unless <see cref="IsWhole"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContentProblem> Notes { get; init; } = [];

    /// <summary>Reads the report that a stamp keeps.</summary>
    internal static ContentReport Of(CatalogStamp stamp) => JsonSerializer.Deserialize(stamp.Report, ReportJson.Default.ContentReport)!;

    /// <summary>Makes the stamp that keeps the report.</summary>
    internal CatalogStamp ToStamp(string fingerprint) => new() { Fingerprint = fingerprint, Report = JsonSerializer.SerializeToUtf8Bytes(this, ReportJson.Default.ContentReport) };
}
