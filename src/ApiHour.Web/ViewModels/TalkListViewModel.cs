namespace ApiHour.Web.ViewModels;

/// <summary>A page of the talks that are chosen, by year.</summary>
public sealed record TalkListViewModel(PageViewModel? Intro, TalkFilterViewModel Filter, PagerViewModel Pager, IReadOnlyList<YearViewModel<TalkCardViewModel>> Years);
