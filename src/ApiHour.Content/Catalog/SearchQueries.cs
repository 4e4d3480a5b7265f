using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions that the search asks the catalog.</summary>
public static class SearchQueries
{
    /// <summary>
    /// Finds the pages that have all words, else those that have one: a person's own page before all when the words are
    /// the name, titles over speakers over texts, the recent of equals first.
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

        var found = await catalog.CountAsync(terms.All, cancellation);
        var isPartial = found.Count is 0;
        var counts = isPartial && terms.Words.Count > 1 ? await catalog.CountAsync(terms.Any, cancellation) : found;
        var total = counts.Where(c => (filter.Kind ?? c.Kind) == c.Kind && (filter.Year ?? c.Year) == c.Year).Sum(c => c.Pages);
        page = Math.Clamp(page, 1, SearchResults.PagesOf(total));
        return new SearchResults
        {
            Hits = total is 0 ? [] : await catalog.ListAsync(isPartial ? terms.Any : terms.All, terms.Title, filter, page, cancellation),
            Counts = counts,
            Total = total,
            Page = page,
            IsPartial = isPartial,
            Suggestion = isPartial ? await catalog.SuggestAsync(terms, cancellation) : null,
        };
    }

    /// <summary>Lists the pages that have most of the words, the nearest first, as many as a page of results has.</summary>
    public static async Task<IReadOnlyList<SearchHit>> ListNearAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(terms);
        return terms.IsEmpty ? [] : await catalog.ListAsync(terms.Any, terms.Title, new SearchFilter(null, null), page: 1, cancellation);
    }

    /// <summary>Lists all that can be found, spelled for readers.</summary>
    public static async Task<IReadOnlyList<SearchEntry>> ListSearchableAsync(this CatalogDbContext catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var entries = await catalog.Set<SearchEntry>().OrderBy(entry => entry.Id).ToListAsync(cancellation);
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

    private static Task<List<SearchCount>> CountAsync(this CatalogDbContext catalog, string expression, CancellationToken cancellation) =>
        catalog.Database.SqlQuery<SearchCount>($"""
            SELECT e.Kind, e.Year, count(*) AS Pages
            FROM Search JOIN SearchEntry AS e ON e.Id = Search.rowid
            WHERE Search MATCH {expression}
            GROUP BY e.Kind, e.Year
            """).ToListAsync(cancellation);

    private static async Task<IReadOnlyList<SearchHit>> ListAsync(
        this CatalogDbContext catalog, string expression, string title, SearchFilter filter, int page, CancellationToken cancellation)
    {
        var kind = (int?)filter.Kind;
        var (start, end) = (SearchHit.MarkStart.ToString(), SearchHit.MarkEnd.ToString());
        var hits = await catalog.Database.SqlQuery<SearchHit>($"""
            SELECT e.Kind, e.Address, e.Day, e.IsAnnouncement,
                highlight(Search, 0, {start}, {end}) AS Title,
                highlight(Search, 1, {start}, {end}) AS Speakers,
                snippet(Search, 3, {start}, {end}, '…', 32) AS Snippet
            FROM Search JOIN SearchEntry AS e ON e.Id = Search.rowid
            WHERE Search MATCH {expression} AND ({kind} IS NULL OR e.Kind = {kind}) AND ({filter.Year} IS NULL OR e.Year = {filter.Year})
            ORDER BY
                e.Kind = {(int)PageKind.Speaker} AND e.Id IN (SELECT rowid FROM Search WHERE Search MATCH {title}) DESC,
                bm25(Search, 10, 5, 5, 1), e.Day DESC, e.Address
            LIMIT {SearchResults.PageSize} OFFSET {(page - 1) * SearchResults.PageSize}
            """).ToListAsync(cancellation);
        return [.. hits.Select(hit => hit with { Title = SearchText.Decode(hit.Title), Speakers = SearchText.Decode(hit.Speakers), Snippet = SearchText.Decode(hit.Snippet) })];
    }

    /// <summary>Spells a query with the nearest words of the index; null when none is nearer.</summary>
    private static async Task<string?> SuggestAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        var spellings = terms.Words.Where(word => word.IsOneToken).Select(word => new NearSpelling(word)).ToList();
        var known = catalog.Database.SqlQuery<KnownWord>($"SELECT term AS Word, doc AS Pages FROM SearchWords").AsAsyncEnumerable();
        await foreach (var word in known.WithCancellation(cancellation))
        {
            spellings.ForEach(spelling => spelling.Consider(word));
        }

        var better = new Dictionary<SearchTerm, string>();
        foreach (var spelling in spellings.Where(spelling => spelling.Best is not null))
        {
            better[spelling.Term] = await catalog.SpellAsync(spelling.Best!, cancellation);
        }

        return better.Count is 0 ? null : string.Join(' ', terms.Words.Select(word => better.GetValueOrDefault(word, word.Written)));
    }

    /// <summary>Spells a word of the index with the accents that the best page gives it.</summary>
    private static async Task<string> SpellAsync(this CatalogDbContext catalog, string word, CancellationToken cancellation)
    {
        var exact = SearchTerms.Parse(SearchText.Decode(word)).Words[0].ExactExpression;
        var hits = await catalog.ListAsync(exact, exact, new SearchFilter(null, null), page: 1, cancellation);
        var marked = hits.Select(hit => $"{hit.Title} {hit.Speakers} {hit.Snippet}".Split(SearchHit.MarkStart, SearchHit.MarkEnd)).FirstOrDefault(parts => parts.Length > 1)?[1];
        return (marked ?? SearchText.Decode(word)).ToLowerInvariant();
    }
}
