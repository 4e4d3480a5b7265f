namespace ApiHour.Content.Tests;

/// <summary>Files that are added to the site of <see cref="RevisedSite"/>, and words of it that become others.</summary>
public sealed record FarReachingEdit(IReadOnlyList<(string Path, string Text)> Around, params IReadOnlyList<(string Path, string Old, string Now)> Changes);
