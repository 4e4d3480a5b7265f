using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;

namespace ApiHour.Web.ViewModels;

/// <summary>The search: its form, and what was found.</summary>
public sealed record SearchViewModel
{
    private static readonly PageKind[] KindsInOrder = [PageKind.Event, PageKind.Talk, PageKind.Speaker, PageKind.Article, PageKind.Page, PageKind.Sponsor];

    /// <summary>The words searched for; empty for none.</summary>
    public required string Query { get; init; }

    /// <summary>The kinds to choose from, with how many pages each would show.</summary>
    public required IReadOnlyList<SearchOptionViewModel> Kinds { get; init; }

    /// <summary>The years to choose from, the latest first, with how many pages each would show.</summary>
    public required IReadOnlyList<SearchOptionViewModel> Years { get; init; }

    /// <summary>How many pages were found.</summary>
    public required int Total { get; init; }

    /// <summary>Whether they have one of the words only.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>A better spelling; null for none.</summary>
    public LinkViewModel? Suggestion { get; init; }

    /// <summary>The search without a filter; null when there is none, or nothing more would be found.</summary>
    public LinkViewModel? Unfiltered { get; init; }

    /// <summary>The results of this part.</summary>
    public required IReadOnlyList<SearchResultViewModel> Results { get; init; }

    /// <summary>Which part of the results this is.</summary>
    public required PagerViewModel Pager { get; init; }

    /// <summary>Makes the view of a search.</summary>
    public static SearchViewModel From(SearchTerms terms, SearchFilter filter, SearchResults results)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(results);
        var everything = results.Counts.Sum(c => c.Pages);
        return new SearchViewModel
        {
            Query = terms.Query,
            Kinds = [.. from kind in KindsInOrder
                        let pages = results.Counts.Where(c => c.Kind == kind && (filter.Year ?? c.Year) == c.Year).Sum(c => c.Pages)
                        where pages > 0 || kind == filter.Kind
                        select new SearchOptionViewModel(kind.ToString(), pages, kind == filter.Kind)],
            Years = [.. from year in results.Counts.Select(c => c.Year).Append(filter.Year).OfType<int>().Distinct().OrderDescending()
                        let pages = results.Counts.Where(c => c.Year == year && (filter.Kind ?? c.Kind) == c.Kind).Sum(c => c.Pages)
                        where pages > 0 || year == filter.Year
                        select new SearchOptionViewModel(SiteUrl.Digits(year), pages, year == filter.Year)],
            Total = results.Total,
            IsPartial = results.IsPartial,
            Suggestion = results.Suggestion is { } better ? new LinkViewModel(better, SearchUrl.Of(better)) : null,
            Unfiltered = everything > results.Total ? new LinkViewModel(SiteUrl.Digits(everything), SearchUrl.Of(terms.Query)) : null,
            Results = [.. results.Hits.Select(SearchResultViewModel.From)],
            Pager = PagerViewModel.Open(results.Page, results.Total, SearchResults.PageSize, page => SearchUrl.Of(terms.Query, filter, page))!,
        };
    }
}
