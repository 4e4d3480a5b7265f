namespace ApiHour.Web.ViewModels;

/// <summary>How to subscribe to the calendars.</summary>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="All">The calendar of all events.</param>
/// <param name="Series">One calendar a series.</param>
public sealed record CalendarViewModel(PageViewModel? Intro, CalendarAddressViewModel All, IReadOnlyList<CalendarAddressViewModel> Series)
{
    /// <summary>The programs that are explained, by the name of their words in the resources; each step is a line.</summary>
    public IReadOnlyList<string> Programs { get; } = ["Google", "IPhone", "Mac", "Outlook", "Android", "Thunderbird"];
}
