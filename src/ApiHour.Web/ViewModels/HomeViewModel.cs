namespace ApiHour.Web.ViewModels;

/// <summary>The home page.</summary>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Event">The next event, else the latest; null when there is none.</param>
/// <param name="IsNext">Whether <paramref name="Event"/> is still to come.</param>
/// <param name="Sponsors">The current sponsors.</param>
/// <param name="Articles">The latest articles.</param>
public sealed record HomeViewModel(
    PageViewModel? Intro, EventCardViewModel? Event, bool IsNext, IReadOnlyList<SponsorCardViewModel> Sponsors, IReadOnlyList<ArticleCardViewModel> Articles);
