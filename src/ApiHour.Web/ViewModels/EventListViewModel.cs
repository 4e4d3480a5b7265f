namespace ApiHour.Web.ViewModels;

/// <summary>The events of one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Years">The events by year, newest first.</param>
/// <param name="Overview">What they add up to.</param>
public sealed record EventListViewModel(string Series, PageViewModel? Intro, IReadOnlyList<YearViewModel<EventCardViewModel>> Years, EventOverviewViewModel Overview)
{
    /// <summary>How many events a visitor sees without opening a year.</summary>
    private const int Shown = 12;

    /// <summary>How many years are open: the newest, until enough events are shown.</summary>
    public int OpenYears { get; } = Years.TakeWhile((_, index) => Years.Take(index).Sum(year => year.Items.Count) < Shown).Count();
}
