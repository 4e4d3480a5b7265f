namespace ApiHour.Content.Catalog.Search;

/// <summary>What a reader searches for, as an expression that is always valid for SQLite: every word is quoted.</summary>
public sealed class SearchTerms
{
    /// <summary>What is beyond is not read.</summary>
    private const int LongestQuery = 200;

    private const int MostWords = 12;

    private SearchTerms(string query, IReadOnlyList<SearchTerm> words)
    {
        Query = query;
        Words = words;
    }

    /// <summary>The query as it is read, without blanks around it.</summary>
    public string Query { get; }

    /// <summary>Whether there is nothing to search for.</summary>
    public bool IsEmpty => Words.Count is 0;

    internal IReadOnlyList<SearchTerm> Words { get; }

    /// <summary>Finds the pages that have all words; those that have them one after the other rank higher.</summary>
    internal string All => $"({string.Join(" AND ", Words.Select(word => $"({word.Expression})"))}) OR \"{string.Join(' ', Words.Select(word => word.Phrase))}\"";

    /// <summary>The pages that have one of some words.</summary>
    internal static string AnyOf(IEnumerable<SearchTerm> words) => string.Join(" OR ", words.Select(word => $"({word.Expression})"));

    /// <summary>The pages whose title has all words in full.</summary>
    internal string Title => TitleOf(Words);

    /// <summary>The pages whose title has some words in full.</summary>
    internal static string TitleOf(IEnumerable<SearchTerm> words) => $"{{Title}} : ({string.Join(" AND ", words.Select(word => $"({word.ExactExpression})"))})";

    /// <summary>Reads a query; null is an empty one.</summary>
    public static SearchTerms Parse(string? query)
    {
        query = query?.Trim() ?? "";
        query = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SearchTerm.Parse).OfType<SearchTerm>();
        return new SearchTerms(query, [.. words.DistinctBy(word => word.Phrase, StringComparer.OrdinalIgnoreCase).Take(MostWords)]);
    }
}
