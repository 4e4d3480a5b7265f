namespace ApiHour.Web.ViewModels;

/// <summary>What the events of a series add up to.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Talks">How many talks were given.</param>
/// <param name="Speakers">How many people spoke.</param>
/// <param name="Venues">Where they took place, the place of the most events first, with the number of events.</param>
/// <param name="Regulars">Who spoke most often, with the number of talks.</param>
public sealed record EventOverviewViewModel(
    int Events, int Talks, int Speakers, IReadOnlyList<(string Name, int Count)> Venues, IReadOnlyList<(LinkViewModel Speaker, int Count)> Regulars);
