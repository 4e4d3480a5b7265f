namespace ApiHour.Web.ViewModels;

/// <summary>All talks.</summary>
public sealed record TalkListViewModel(PageViewModel? Intro, IReadOnlyList<YearViewModel<TalkCardViewModel>> Years);
