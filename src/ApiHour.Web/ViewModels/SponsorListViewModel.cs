using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>The sponsors of today by level, on the first page, and a page of those of the past.</summary>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Pager">Which page of those of the past.</param>
/// <param name="Current">Those of today by level, those without one last.</param>
/// <param name="Past">Those of the past, by name.</param>
public sealed record SponsorListViewModel(PageViewModel? Intro, PagerViewModel Pager, IReadOnlyList<SponsorLevelViewModel> Current, IReadOnlyList<SponsorCardViewModel> Past)
{
    /// <summary>Makes a page of the list at an address of sponsors that are in order already; null when there is no such page.</summary>
    public static SponsorListViewModel? From(string address, int? page, PageViewModel? intro, IEnumerable<Sponsor> sponsors, Func<Sponsor, SponsorSupport> support)
    {
        var bySupport = sponsors.ToLookup(support);
        var past = bySupport[SponsorSupport.Past].OrderBy(s => s.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        if (PagerViewModel.Open(page, past.Count, address) is not { } pager)
        {
            return null;
        }

        var levels = bySupport[SponsorSupport.Current].Where(_ => pager.Page == 1).GroupBy(s => s.Level).OrderBy(level => level.Key is null);
        return new SponsorListViewModel(
            intro,
            pager,
            [.. levels.Select(level => new SponsorLevelViewModel(level.Key, [.. level.Select(SponsorCardViewModel.From)]))],
            [.. past.On(pager).Select(SponsorCardViewModel.From)]);
    }
}
