namespace ApiHour.Web.ViewModels;

/// <summary>The events of one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Years">The events by year, newest first.</param>
/// <param name="Overview">What they add up to.</param>
public sealed record EventListViewModel(string Series, PageViewModel? Intro, IReadOnlyList<YearViewModel<EventCardViewModel>> Years, EventOverviewViewModel Overview);
