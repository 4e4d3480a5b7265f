using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog;

/// <summary>The questions about the words of the full-text index.</summary>
internal static class SpellingQueries
{
    /// <summary>No letter comes after it.</summary>
    private const string LastLetter = "\U0010FFFF";

    /// <summary>Spells a query with the nearest words of the index; null when none is nearer.</summary>
    public static async Task<string?> SuggestAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        var better = new Dictionary<SearchTerm, string>();
        foreach (var term in terms.Words.Where(word => word.IsOneToken))
        {
            if (await catalog.FindNearAsync(new NearSpelling(term), cancellation) is { } near)
            {
                better[term] = await catalog.SpellAsync(near, cancellation);
            }
        }

        return better.Count is 0 ? null : string.Join(' ', terms.Words.Select(word => better.GetValueOrDefault(word, word.Written)));
    }

    /// <summary>Finds the nearest word; null when there is none, or a word of the index begins so.</summary>
    private static async Task<string?> FindNearAsync(this CatalogDbContext catalog, NearSpelling spelling, CancellationToken cancellation)
    {
        var end = spelling.Word + LastLetter;
        if (spelling.Reach is 0 || await catalog.Database.SqlQuery<int>($"SELECT 1 AS Value FROM SearchWord WHERE Word BETWEEN {spelling.Word} AND {end} LIMIT 1").AnyAsync(cancellation))
        {
            return null;
        }

        var (shortest, longest) = (spelling.Word.Length - spelling.Reach, spelling.Word.Length + spelling.Reach);
        await foreach (var known in catalog.Database.SqlQuery<KnownWord>($"SELECT Word, Pages FROM SearchWord WHERE length(Word) BETWEEN {shortest} AND {longest} ORDER BY Word").AsAsyncEnumerable().WithCancellation(cancellation))
        {
            spelling.Consider(known);
        }

        return spelling.Best;
    }

    /// <summary>Spells a word of the index with the accents that the best page gives it.</summary>
    private static async Task<string> SpellAsync(this CatalogDbContext catalog, string word, CancellationToken cancellation)
    {
        var exact = SearchTerms.Parse(SearchText.Decode(word)).Words[0].ExactExpression;
        var hits = await catalog.ListFoundAsync(exact, exact, new SearchFilter(null, null), page: 1, cancellation);
        var marked = hits.Select(hit => $"{hit.Title} {hit.Speakers} {hit.Snippet}".Split(SearchHit.MarkStart, SearchHit.MarkEnd)).FirstOrDefault(parts => parts.Length > 1)?[1];
        return (marked ?? SearchText.Decode(word)).ToLowerInvariant();
    }
}
