using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog.Search;

/// <summary>The questions that the search asks the catalog.</summary>
public static class SearchQueries
{
    /// <summary>
    /// Finds the pages that have all words, or else those that have one. A person's own page comes first when the words are the name;
    /// then matches in titles count more than in speakers, and those more than in texts; equals are listed newest first. Where very many pages
    /// match, the newest <see cref="SearchIndexQueries.Ranked"/> are ranked first, then the next ones.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="terms">What is searched for.</param>
    /// <param name="filter">What is left out.</param>
    /// <param name="page">Which part of the pages found, from 1; the last when there are fewer.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static async Task<SearchResults> SearchAsync(
        this CatalogDbContext catalog, SearchTerms terms, SearchFilter filter, int page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(filter);
        if (terms.IsEmpty)
        {
            return new SearchResults();
        }

        var expression = terms.All;
        var counts = await catalog.CountFoundAsync(expression, cancellation);
        var isPartial = counts.Count is 0;
        if (isPartial && terms.Words.Count > 1)
        {
            expression = SearchTerms.AnyOf(await catalog.ListTellingAsync(terms, cancellation));
            counts = await catalog.CountFoundAsync(expression, cancellation);
        }

        var total = counts.Where(c => (filter.Kind ?? c.Kind) == c.Kind && (filter.Year ?? c.Year) == c.Year).Sum(c => c.Pages);
        page = Math.Clamp(page, 1, SearchResults.PagesOf(total));
        return new SearchResults
        {
            Hits = total is 0 ? [] : await catalog.ListFoundAsync(expression, terms.Title, filter, page, cancellation),
            Counts = counts,
            Total = total,
            Page = page,
            IsPartial = isPartial,
            Suggestion = isPartial ? await catalog.SuggestAsync(terms, cancellation) : null,
        };
    }

    /// <summary>
    /// Lists the pages that have most of the words, as many as a page of results has: those with all in the title, the newest of
    /// them first, then the nearest.
    /// </summary>
    public static async Task<IReadOnlyList<SearchHit>> ListNearAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.IsEmpty)
        {
            return [];
        }

        var telling = await catalog.ListTellingAsync(terms, cancellation);
        var titled = await catalog.ListNewestAsync(SearchTerms.TitleOf(telling), cancellation);
        var near = await catalog.ListFoundAsync(SearchTerms.AnyOf(telling), terms.Title, new SearchFilter(null, null), page: 1, cancellation);
        return [.. titled.Concat(near).DistinctBy(hit => hit.Address).Take(SearchResults.PageSize)];
    }

    /// <summary>Lists all that can be found, spelled for readers.</summary>
    public static async Task<IReadOnlyList<SearchEntry>> ListSearchableAsync(this CatalogDbContext catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var entries = await catalog.Set<SearchEntry>().OrderBy(entry => entry.Address).ToListAsync(cancellation);
        return
        [
            .. entries.Select(entry => entry with
            {
                Title = SearchText.Decode(entry.Title),
                Speakers = SearchText.Decode(entry.Speakers),
                Aliases = SearchText.Decode(entry.Aliases),
                Text = SearchText.Decode(entry.Text),
            }),
        ];
    }

    /// <summary>The words that some pages have, without those that very many have; all words when none is left.</summary>
    private static async Task<IReadOnlyList<SearchTerm>> ListTellingAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        var telling = new List<SearchTerm>();
        foreach (var word in terms.Words)
        {
            if (await catalog.CountUpToAsync(word.Expression, SearchIndexQueries.Ranked + 1, cancellation) is > 0 and <= SearchIndexQueries.Ranked)
            {
                telling.Add(word);
            }
        }

        return telling.Count > 0 ? telling : terms.Words;
    }
}
