using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class HostileQueryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> HostileQueries =>
    [
        "", " ", "\"", "\"\"", "*", "a*", "'", "')--", "(", "NEAR(a b, 2)", "AND", "a AND", "OR OR", "NOT a", "Title : a", "{Title} : a", "^a", "a + b", "-a", "\0", "a\0b", "\"a\0\"", "😀", "\uD83D",
        "\u0301", "\uFFFE", "abc\uFFFEdef", "\uE001a\uE002", "%", "_", "C++ C# .NET", "<script>alert(1)</script>", new string('a', 10_000), string.Join(' ', Enumerable.Range(0, 3_000)), new string('(', 10_000), new string('"', 9_999),
    ];

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public async Task Any_query_gets_a_page(string query)
    {
        using var answer = await site.GetAsync("/search?q=" + Uri.EscapeDataString(query));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
