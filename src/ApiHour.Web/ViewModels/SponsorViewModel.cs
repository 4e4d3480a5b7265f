namespace ApiHour.Web.ViewModels;

/// <summary>A sponsor's page.</summary>
public sealed record SponsorViewModel(string Name, string? Website, string? Logo, bool IsCurrent, IReadOnlyList<EventCardViewModel> Events);
