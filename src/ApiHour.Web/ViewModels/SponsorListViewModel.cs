namespace ApiHour.Web.ViewModels;

/// <summary>The sponsors of today and those of past events.</summary>
public sealed record SponsorListViewModel(PageViewModel? Intro, IReadOnlyList<SponsorCardViewModel> Current, IReadOnlyList<SponsorCardViewModel> Past);
