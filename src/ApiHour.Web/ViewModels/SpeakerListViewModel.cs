namespace ApiHour.Web.ViewModels;

/// <summary>All speakers.</summary>
public sealed record SpeakerListViewModel(PageViewModel? Intro, IReadOnlyList<SpeakerCardViewModel> Speakers);
