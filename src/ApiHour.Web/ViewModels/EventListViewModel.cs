namespace ApiHour.Web.ViewModels;

/// <summary>A page of the events of one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Pager">Which page.</param>
/// <param name="Years">Its events by year, newest first.</param>
/// <param name="AllYears">How many events each year has, on all pages.</param>
/// <param name="Overview">What all of them add up to, on the first page; null on others.</param>
public sealed record EventListViewModel(
    string Series, PageViewModel? Intro, PagerViewModel Pager, IReadOnlyList<YearViewModel<EventCardViewModel>> Years, IReadOnlyList<YearCountViewModel> AllYears, EventOverviewViewModel? Overview)
{
    /// <summary>How many events a visitor sees without opening a year.</summary>
    private const int Shown = 12;

    /// <summary>How many years are open: the newest, until enough events are shown.</summary>
    public int OpenYears { get; } = Years.TakeWhile((_, index) => Years.Take(index).Sum(year => year.Items.Count) < Shown).Count();

    /// <summary>How many events a year has, on all pages.</summary>
    public int CountOf(int year) => AllYears.Single(counted => counted.Year == year).Count;
}
