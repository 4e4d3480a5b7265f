using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog.Search;

/// <summary>The questions that the full-text index is asked.</summary>
/// <remarks>https://www.sqlite.org/fts5.html §5 (bm25, highlight, snippet)</remarks>
internal static class SearchIndexQueries
{
    /// <summary>How many pages are ranked at once, a multiple of the page size. Only on a very large site do more pages have a word, and ranking them all would take too long.</summary>
    public const int Ranked = 100 * SearchResults.PageSize;

    /// <summary>Counts the pages that an expression finds, up to a limit.</summary>
    public static Task<int> CountUpToAsync(this CatalogDbContext catalog, string expression, int most, CancellationToken cancellation) =>
        catalog.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM (SELECT 1 FROM Search WHERE Search MATCH {expression} LIMIT {most})").SingleAsync(cancellation);

    /// <summary>Counts the pages that an expression finds by kind and year.</summary>
    public static Task<List<SearchCount>> CountFoundAsync(this CatalogDbContext catalog, string expression, CancellationToken cancellation) =>
        catalog.Database.SqlQuery<SearchCount>($"""
            SELECT rowid & {SearchKey.KindMask} AS Kind, {SearchKey.NoYear} - nullif(rowid >> {SearchKey.YearShift}, 0) AS Year, count(*) AS Pages
            FROM Search
            WHERE Search MATCH {expression}
            GROUP BY rowid >> {SearchKey.YearShift}, rowid & {SearchKey.KindMask}
            """).ToListAsync(cancellation);

    /// <summary>Lists a page of what an expression finds, persons whose name the title expression finds first.</summary>
    public static async Task<IReadOnlyList<SearchHit>> ListFoundAsync(
        this CatalogDbContext catalog, string expression, string title, SearchFilter filter, int page, CancellationToken cancellation)
    {
        var kind = (int?)filter.Kind;
        var (first, last) = filter.Year is { } year ? (SearchKey.FirstOf(year), SearchKey.FirstOf(year - 1) - 1) : (0, long.MaxValue);
        var (start, end) = (SearchHit.MarkStart.ToString(), SearchHit.MarkEnd.ToString());
        var (block, rest) = int.DivRem((page - 1) * SearchResults.PageSize, Ranked);
        // The words are marked last, and only in the pages that are shown: the bounds on rowid keep SQLite from matching all others again.
        var hits = await catalog.Database.SqlQuery<SearchHit>($"""
            WITH Found AS MATERIALIZED (
                SELECT rowid AS Id, bm25(Search, 10, 5, 5, 1) AS Rank
                FROM Search
                WHERE Search MATCH {expression} AND rowid BETWEEN {first} AND {last} AND ({kind} IS NULL OR rowid & {SearchKey.KindMask} = {kind})
                ORDER BY rowid LIMIT {Ranked} OFFSET {block * Ranked}),
            Shown AS MATERIALIZED (
                SELECT Id, Rank, Id & {SearchKey.KindMask} = {(int)PageKind.Speaker} AND Id IN (SELECT rowid FROM Search WHERE Search MATCH {title}) AS IsMeant, Id >> {SearchKey.YearShift} = 0 AS IsUndated
                FROM Found ORDER BY IsMeant DESC, Rank, IsUndated, Id LIMIT {SearchResults.PageSize} OFFSET {rest})
            SELECT e.Kind, e.Address, e.Day, e.IsAnnouncement, e.Language,
                highlight(Search, 0, {start}, {end}) AS Title,
                highlight(Search, 1, {start}, {end}) AS Speakers,
                snippet(Search, 3, {start}, {end}, '…', 32) AS Snippet
            FROM Search CROSS JOIN Shown ON Shown.Id = Search.rowid CROSS JOIN SearchEntry AS e ON e.Id = Shown.Id
            WHERE Search MATCH {expression} AND Search.rowid BETWEEN (SELECT min(Id) FROM Shown) AND (SELECT max(Id) FROM Shown)
            ORDER BY Shown.IsMeant DESC, Shown.Rank, Shown.IsUndated, Shown.Id
            """).ToListAsync(cancellation);
        return Decode(hits);
    }

    /// <summary>Lists what an expression finds, without a snippet: those without a date, then the newest first, as many as a page has.</summary>
    public static async Task<IReadOnlyList<SearchHit>> ListNewestAsync(this CatalogDbContext catalog, string expression, CancellationToken cancellation)
    {
        var (start, end) = (SearchHit.MarkStart.ToString(), SearchHit.MarkEnd.ToString());
        return Decode(await catalog.Database.SqlQuery<SearchHit>($"""
            SELECT e.Kind, e.Address, e.Day, e.IsAnnouncement, e.Language, highlight(Search, 0, {start}, {end}) AS Title, highlight(Search, 1, {start}, {end}) AS Speakers, '' AS Snippet
            FROM Search CROSS JOIN SearchEntry AS e ON e.Id = Search.rowid
            WHERE Search MATCH {expression}
            ORDER BY Search.rowid LIMIT {SearchResults.PageSize}
            """).ToListAsync(cancellation));
    }

    private static IReadOnlyList<SearchHit> Decode(IEnumerable<SearchHit> hits) =>
        [.. hits.Select(hit => hit with { Title = SearchText.Decode(hit.Title), Speakers = SearchText.Decode(hit.Speakers), Snippet = SearchText.Decode(hit.Snippet) })];
}
