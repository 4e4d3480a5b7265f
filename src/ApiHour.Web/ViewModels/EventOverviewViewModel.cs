using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>What the events of a series add up to.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Talks">How many talks were given.</param>
/// <param name="Speakers">How many people spoke.</param>
/// <param name="Venues">Where they took place, the place of the most events first, with the number of events.</param>
/// <param name="Regulars">Who spoke most often, with the number of talks.</param>
public sealed record EventOverviewViewModel(
    int Events, int Talks, int Speakers, IReadOnlyList<(string Name, int Count)> Venues, IReadOnlyList<(LinkViewModel Speaker, int Count)> Regulars)
{
    /// <summary>How many there are of what there is, each with its name in the resources.</summary>
    public IEnumerable<(string Thing, int Count)> Counts =>
        new (string Thing, int Count)[] { ("Event", Events), ("Talk", Talks), ("Speaker", Speakers) }.Where(counted => counted.Count > 0);

    /// <summary>Makes the view of a series' overview.</summary>
    public static EventOverviewViewModel From(SeriesOverview series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new EventOverviewViewModel(series.Events, series.Talks, series.Speakers, series.Venues, [.. series.Regulars.Select(s => (LinkViewModel.ToPage(s.Name, s.Address), s.Count))]);
    }
}
