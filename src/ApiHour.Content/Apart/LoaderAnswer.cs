namespace ApiHour.Content.Apart;

/// <summary>What the loader in another process answers once the catalog is up to date.</summary>
/// <param name="Report">The report, which as JSON has neither of the following.</param>
/// <param name="IsWhole">See <see cref="ContentReport.IsWhole"/>.</param>
/// <param name="IsRefused">See <see cref="ContentReport.IsRefused"/>.</param>
/// <param name="Notes">See <see cref="ContentReport.Notes"/>.</param>
/// <param name="Warnings">What there is to log.</param>
internal sealed record LoaderAnswer(ContentReport Report, bool IsWhole, bool IsRefused, IReadOnlyList<ContentProblem> Notes, IReadOnlyList<string> Warnings);
