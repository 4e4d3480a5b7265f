using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Catalog.Search;

/// <summary>A search for a word that more pages have than are ranked at once: two thousand of a year and fifty older ones, of which the last has another word too.</summary>
public sealed class LargeSearchTests : IDisposable
{
    private const int New = 2000;

    private const int Pages = New + 50;

    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task All_pages_are_counted_and_listed_once_the_newest_thousands_before_the_older()
    {
        await FillAsync();

        var results = await SearchAsync("turnip", page: 1);
        Assert.Equal(Pages, results.Total);
        Assert.Equal([(PageKind.Talk, 2024, New), (PageKind.Talk, 2020, 50)], results.Counts.Select(c => (c.Kind, c.Year ?? 0, c.Pages)).OrderByDescending(c => c.Item2));

        var listed = new List<string>();
        foreach (var page in new[] { 1, 2, 99, 100, 101, 102, 103 })
        {
            listed.AddRange((await SearchAsync("turnip", page)).Hits.Select(hit => hit.Address));
        }

        Assert.Equal((4 * SearchResults.PageSize) + 50, listed.Distinct().Count());
        Assert.All(listed.Take(4 * SearchResults.PageSize), address => Assert.StartsWith("/new/", address, StringComparison.Ordinal));
        Assert.All(listed.Skip(4 * SearchResults.PageSize), address => Assert.StartsWith("/old/", address, StringComparison.Ordinal));
        Assert.Equal($"/new/{New - 1}", listed[0]);
    }

    [Fact]
    public async Task When_no_page_has_all_words_those_with_the_rarer_are_shown()
    {
        await FillAsync();

        var results = await SearchAsync("turnip carrot zzzz", page: 1);

        Assert.True(results.IsPartial);
        Assert.Equal(["/old/50"], results.Hits.Select(hit => hit.Address));
        Assert.Equal(Pages, (await SearchAsync("turnip zzzz", page: 1)).Total);
    }

    /// <summary>Adds pages to the catalog of an empty site: so many posts would take a test's patience. The last of the new ones names the word in its title.</summary>
    private async Task FillAsync()
    {
        content.Load();
        using var catalog = new CatalogDbContext(new DbContextOptionsBuilder<CatalogDbContext>().UseSqlite($"Data Source={content.CatalogPath};Pooling=False").Options);
        var entries = Enumerable.Range(0, Pages).Select(number => number < New ? Entry(number, $"/new/{number}", 2024) : Entry(number, $"/old/{number - New + 1}", 2020));
        catalog.AddRange(entries);
        await catalog.SaveChangesAsync(TestContext.Current.CancellationToken);
        await catalog.Database.ExecuteSqlRawAsync("INSERT INTO Search(Search) VALUES ('rebuild')", TestContext.Current.CancellationToken);
    }

    private static SearchEntry Entry(int number, string address, int year)
    {
        var day = new DateOnly(year, 1, 1);
        return new()
        {
            Id = SearchKey.Of(PageKind.Talk, day, number),
            Kind = PageKind.Talk,
            Day = day,
            Address = address,
            Title = number == New - 1 ? "Turnip" : "x",
            Text = number == Pages - 1 ? "turnip carrot" : "turnip",
        };
    }

    private async Task<SearchResults> SearchAsync(string query, int page)
    {
        using var catalog = content.Open();
        return await catalog.SearchAsync(SearchTerms.Parse(query), new SearchFilter(null, null), page, TestContext.Current.CancellationToken);
    }
}
