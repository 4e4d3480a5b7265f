namespace ApiHour.Web.ViewModels;

/// <summary>The home page.</summary>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Next">The next event; null when none is announced.</param>
/// <param name="Later">What else is to come, cancelled and postponed events included.</param>
/// <param name="Last">The last event that is over; null when there was none.</param>
/// <param name="Sponsors">The current sponsors.</param>
/// <param name="Articles">The latest articles.</param>
public sealed record HomeViewModel(
    PageViewModel? Intro,
    EventFactsViewModel? Next,
    IReadOnlyList<EventFactsViewModel> Later,
    EventFactsViewModel? Last,
    IReadOnlyList<SponsorCardViewModel> Sponsors,
    IReadOnlyList<ArticleCardViewModel> Articles);
