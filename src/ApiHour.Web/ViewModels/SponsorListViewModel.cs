using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>The sponsors of today by level, and those of the past.</summary>
public sealed record SponsorListViewModel(PageViewModel? Intro, IReadOnlyList<SponsorLevelViewModel> Current, IReadOnlyList<SponsorCardViewModel> Past)
{
    /// <summary>Makes the list of sponsors that are in order already.</summary>
    public static SponsorListViewModel From(PageViewModel? intro, IEnumerable<Sponsor> sponsors, Func<Sponsor, SponsorSupport> support)
    {
        var bySupport = sponsors.ToLookup(support);
        var levels = bySupport[SponsorSupport.Current].GroupBy(s => s.Level).OrderBy(level => level.Key is null);
        return new SponsorListViewModel(
            intro,
            [.. levels.Select(level => new SponsorLevelViewModel(level.Key, [.. level.Select(SponsorCardViewModel.From)]))],
            [.. bySupport[SponsorSupport.Past].OrderBy(s => s.Name, StringComparer.CurrentCultureIgnoreCase).Select(SponsorCardViewModel.From)]);
    }
}
