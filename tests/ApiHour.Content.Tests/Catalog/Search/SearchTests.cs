using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using FsCheck.Xunit;

namespace ApiHour.Content.Tests.Catalog.Search;

[Properties(Replay = "1976,1983")]
public sealed class SearchTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("ETE")]
    [InlineData("été")]
    [InlineData("l'été")]
    [InlineData("L’E\u0301te\u0301")]
    [InlineData("cœur")]
    [InlineData("COEUR")]
    [InlineData("kub")]
    [InlineData("kubernetes")]
    [InlineData("node.js")]
    [InlineData("\"Node.js\" (été)")]
    [InlineData("c++")]
    [InlineData("C#")]
    [InlineData(".net")]
    [InlineData("api hour 9")]
    [InlineData("api hour #9")]
    public async Task A_page_is_found_whatever_the_case_the_accents_and_the_signs(string query)
    {
        content.Write("a.md", "---\ntitle: \"API Hour #9\"\n---\n\nL’Été au cœur : Kubernetes, C++17, C#, .NET et node.js\n")
            .Write("b.md", "---\ntitle: \"API Hour #90\"\n---\n\nRien de cela : c’est C, c’est dit\n").Load();

        Assert.Equal(["/a.html"], await FindAsync(query));
    }

    [Fact]
    public async Task Titles_go_before_speakers_and_speakers_before_texts()
    {
        content.WriteEvent("2024-01-01-e", "x")
            .Write("a.md", "---\ntitle: a\n---\n\nTurnip\n")
            .Write("_posts/2024-01-02-b.md", "---\ncategories: [talks, e]\ntitle: b\nauthor: T. Turnip & C. Carrot\n---\n\nx\n")
            .Write("c.md", "---\ntitle: Turnip\n---\n\nx\n").Load();

        Assert.Equal(["/speakers/t-turnip.html", "/c.html", "/talks/e/b.html", "/a.html"], (await FindAsync("turnip")).Where(address => address is not "/api-hours/e.html"));
    }

    [Fact]
    public async Task The_page_of_a_person_goes_before_all_that_speaks_of_them()
    {
        content.WriteEvent("2024-01-01-e", "Ada Lovelace, Ada Lovelace")
            .Write("_data/people.yml", "Ada Lovelace: { aliases: [A. L.] }\n")
            .Write("a.md", "---\ntitle: Lovelace, Ada Lovelace\n---\n\nAda Lovelace\n")
            .Write("_posts/2024-01-02-t.md", "---\ncategories: [talks, e]\ntitle: Ada Lovelace\nauthor: A. L.\n---\n\nAda Lovelace\n").Load();

        Assert.Equal("/speakers/ada-lovelace.html", (await FindAsync("lovelace ada"))[0]);
        Assert.Contains("/speakers/ada-lovelace.html", await FindAsync("a. l."));
    }

    [Fact]
    public async Task Of_equals_the_recent_goes_first()
    {
        content.WriteEvent("2023-01-01-x", "Turnip").WriteEvent("2024-01-01-x2", "Turnip").WriteEvent("2022-01-01-x3", "Turnip").Load();

        Assert.Equal(["/api-hours/x2.html", "/api-hours/x.html", "/api-hours/x3.html"], await FindAsync("turnip"));
    }

    [Fact]
    public async Task Kind_and_year_leave_out_pages_and_the_counts_tell_of_all()
    {
        content.WriteEvent("2023-01-01-e", "Turnip").WriteEvent("2024-01-01-f", "Turnip").Write("a.md", "---\ntitle: a\n---\n\nTurnip\n").Load();

        Assert.Equal(["/api-hours/e.html"], await FindAsync("turnip", new SearchFilter(PageKind.Event, 2023)));
        Assert.Equal(["/a.html"], await FindAsync("turnip", new SearchFilter(PageKind.Page, null)));
        var counts = (await SearchAsync("turnip", new SearchFilter(PageKind.Page, 2024))).Counts;
        Assert.Equal([(PageKind.Event, 2023, 1), (PageKind.Event, 2024, 1), (PageKind.Page, 0, 1)], counts.Select(c => (c.Kind, c.Year ?? 0, c.Pages)).OrderBy(c => c.Kind is PageKind.Page).ThenBy(c => c.Item2));
    }

    [Theory]
    [InlineData("turnpi", "turnip")]
    [InlineData("tunrip cuisine", "turnip cuisine")]
    [InlineData("securit", null)]
    [InlineData("seurite", "sécurité")]
    [InlineData("zzzzzz", null)]
    public async Task A_misspelt_word_gets_a_near_one_suggested(string query, string? suggestion)
    {
        content.Write("a.md", "---\ntitle: Turnip\n---\n\nSécurité en cuisine\n").Load();

        Assert.Equal(suggestion, (await SearchAsync(query, new SearchFilter(null, null))).Suggestion);
    }

    [Fact]
    public async Task A_word_of_other_numbers_than_digits_is_near_another()
    {
        content.Write("a.md", "---\ntitle: ①②③④⑤\n---\n").Load();

        Assert.Equal("①②③④⑤", (await SearchAsync("①②③④⑥", new SearchFilter(null, null))).Suggestion);
    }

    [Fact]
    public async Task When_no_page_has_all_words_those_with_one_are_shown()
    {
        content.Write("a.md", "---\ntitle: Turnip\n---\n").Write("b.md", "---\ntitle: Carrot\n---\n").Load();

        var results = await SearchAsync("turnip carrot", new SearchFilter(null, null));

        Assert.True(results.IsPartial);
        Assert.Equal(2, results.Total);
    }

    [Fact]
    public async Task The_search_is_the_same_after_a_warm_start_and_in_memory()
    {
        content.WriteEvent("2024-01-01-e", "Turnip").Load();
        content.Load();
        Assert.Equal(["/api-hours/e.html"], await FindAsync("turnip"));

        content.CatalogPath = "/proc/no/catalog.db";
        content.Load();
        Assert.Equal(["/api-hours/e.html"], await FindAsync("turnip"));
    }

    [Property(MaxTest = 300)]
    public async Task Any_query_is_answered(string? query)
    {
        if (content.CatalogPath.Length is 0)
        {
            content.WriteEvent("2024-01-01-e", "Turnip").Load();
        }

        Assert.InRange((await SearchAsync($"{query}\" {query} *", new SearchFilter(null, null))).Total, 0, 1);
    }

    private async Task<IReadOnlyList<string>> FindAsync(string query, SearchFilter? filter = null) =>
        [.. (await SearchAsync(query, filter ?? new SearchFilter(null, null))).Hits.Select(hit => hit.Address)];

    private async Task<SearchResults> SearchAsync(string query, SearchFilter filter)
    {
        using var catalog = content.Open();
        return await catalog.SearchAsync(SearchTerms.Parse(query), filter, page: 1, TestContext.Current.CancellationToken);
    }
}
