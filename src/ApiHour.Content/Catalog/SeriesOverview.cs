namespace ApiHour.Content.Catalog;

/// <summary>What the events of a series add up to.</summary>
/// <param name="Events">How many events, cancelled ones not counted.</param>
/// <param name="Talks">How many talks were given.</param>
/// <param name="Speakers">How many people spoke.</param>
/// <param name="Venues">The venues of more than one event, that of the most first, with the number of events.</param>
/// <param name="Regulars">Who spoke more than once, who spoke most often first, with the number of talks.</param>
public sealed record SeriesOverview(
    int Events, int Talks, int Speakers, IReadOnlyList<(string Name, int Count)> Venues, IReadOnlyList<(string Name, string Address, int Count)> Regulars);
