using ApiHour.Content.Catalog.Search;
using BenchmarkDotNet.Attributes;

namespace ApiHour.Benchmarks;

/// <summary>A search in the catalog of a content folder, without the page that shows it.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private TrialCatalog? trial;

    /// <summary>What a visitor types: a word, the beginning of one, two words, one that is misspelt.</summary>
    [Params("docker", "doc", "api hour", "dokcer")]
    public string Query { get; set; } = "";

    /// <summary>Makes the catalog.</summary>
    [GlobalSetup]
    public void Load() => trial = new TrialCatalog();

    /// <summary>As a request does: opens the catalog and asks.</summary>
    [Benchmark]
    public async Task<SearchResults> Search()
    {
        await using var catalog = trial!.Open();
        return await catalog.SearchAsync(SearchTerms.Parse(Query), new SearchFilter(null, null), 1, CancellationToken.None);
    }

    /// <summary>Removes the catalog.</summary>
    [GlobalCleanup]
    public void Remove() => trial?.Dispose();
}
