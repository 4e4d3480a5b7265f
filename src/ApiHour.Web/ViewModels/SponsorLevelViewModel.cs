namespace ApiHour.Web.ViewModels;

/// <summary>The sponsors of one level; null for those of none.</summary>
public sealed record SponsorLevelViewModel(string? Level, IReadOnlyList<SponsorCardViewModel> Sponsors);
