using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Catalog.Search;

/// <summary>The questions about the words of the full-text index.</summary>
internal static class SpellingQueries
{
    /// <summary>No letter comes after it.</summary>
    private const string LastLetter = "\U0010FFFF";

    /// <summary>How many letters a part of a word has at least.</summary>
    private const int ShortestPart = 2;

    /// <summary>Respells a query with words of the index: an unknown word becomes the two words that it runs together, else the nearest one; null when there is none.</summary>
    public static async Task<string?> SuggestAsync(this CatalogDbContext catalog, SearchTerms terms, CancellationToken cancellation)
    {
        var better = new Dictionary<SearchTerm, string>();
        foreach (var term in terms.Words.Where(word => word.IsOneToken))
        {
            if (await catalog.FindBetterAsync(new NearSpelling(term), cancellation) is { Count: > 0 } words)
            {
                better[term] = await catalog.SpellAsync(words, cancellation);
            }
        }

        return better.Count is 0 ? null : string.Join(' ', terms.Words.Select(word => better.GetValueOrDefault(word, word.Written)));
    }

    /// <summary>Finds the words that may have been meant; empty when there are none, or when a word of the index begins with this one.</summary>
    private static async Task<IReadOnlyList<string>> FindBetterAsync(this CatalogDbContext catalog, NearSpelling spelling, CancellationToken cancellation)
    {
        var end = spelling.Word + LastLetter;
        if (spelling.Reach is 0 || await catalog.Database.SqlQuery<int>($"SELECT 1 AS Value FROM SearchWord WHERE Word BETWEEN {spelling.Word} AND {end} LIMIT 1").AnyAsync(cancellation))
        {
            return [];
        }

        return await catalog.FindPartsAsync(spelling.Word, cancellation) ?? (await catalog.FindNearAsync(spelling, cancellation) is { } near ? [near] : []);
    }

    /// <summary>Splits a word into two that some page has one after the other, trying the most frequent first; null when that is impossible.</summary>
    private static async Task<IReadOnlyList<string>?> FindPartsAsync(this CatalogDbContext catalog, string word, CancellationToken cancellation)
    {
        var cuts = Enumerable.Range(ShortestPart, Math.Max(0, word.Length - (2 * ShortestPart) + 1)).Select(at => (First: word[..at], Second: word[at..])).ToList();
        var parts = JsonSerializer.Serialize(cuts.SelectMany(cut => new[] { cut.First, cut.Second }));
        var pages = await catalog.Database.SqlQuery<KnownWord>($"SELECT Word, Pages FROM SearchWord WHERE Word IN (SELECT value FROM json_each({parts}))").ToDictionaryAsync(known => known.Word, known => known.Pages, cancellation);
        foreach (var (first, second) in cuts.Where(cut => pages.ContainsKey(cut.First) && pages.ContainsKey(cut.Second)).OrderByDescending(cut => Math.Min(pages[cut.First], pages[cut.Second])))
        {
            if (await catalog.CountUpToAsync($"\"{first} {second}\"", 1, cancellation) > 0)
            {
                return [first, second];
            }
        }

        return null;
    }

    private static async Task<string?> FindNearAsync(this CatalogDbContext catalog, NearSpelling spelling, CancellationToken cancellation)
    {
        var (shortest, longest) = (spelling.Word.Length - spelling.Reach, spelling.Word.Length + spelling.Reach);
        await foreach (var known in catalog.Database.SqlQuery<KnownWord>($"SELECT Word, Pages FROM SearchWord WHERE length(Word) BETWEEN {shortest} AND {longest} ORDER BY Word").AsAsyncEnumerable().WithCancellation(cancellation))
        {
            spelling.Consider(known);
        }

        return spelling.Best;
    }

    private static async Task<string> SpellAsync(this CatalogDbContext catalog, IEnumerable<string> words, CancellationToken cancellation)
    {
        var spelled = new List<string>();
        foreach (var word in words)
        {
            spelled.Add(await catalog.SpellAsync(word, cancellation));
        }

        return string.Join(' ', spelled);
    }

    /// <summary>Spells a word of the index with the accents that it has on the best page.</summary>
    private static async Task<string> SpellAsync(this CatalogDbContext catalog, string word, CancellationToken cancellation)
    {
        var exact = SearchTerms.Parse(SearchText.Decode(word)).Words[0].ExactExpression;
        var hits = await catalog.ListFoundAsync(exact, exact, new SearchFilter(null, null), page: 1, cancellation);
        var marked = hits.Select(hit => $"{hit.Title} {hit.Speakers} {hit.Snippet}".Split(SearchHit.MarkStart, SearchHit.MarkEnd)).FirstOrDefault(parts => parts.Length > 1)?[1];
        return (marked ?? SearchText.Decode(word)).ToLowerInvariant();
    }
}
