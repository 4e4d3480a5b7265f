namespace ApiHour.Web.ViewModels;

/// <summary>The events of one series.</summary>
public sealed record EventListViewModel(string Series, PageViewModel? Intro, IReadOnlyList<YearViewModel<EventCardViewModel>> Years);
