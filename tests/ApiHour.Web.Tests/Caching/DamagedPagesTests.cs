using System.Net;

namespace ApiHour.Web.Tests.Caching;

/// <summary>Kept pages that cannot be read, or kept.</summary>
public sealed class DamagedPagesTests : IDisposable
{
    private readonly LastingSite folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE Pages SET Page = zeroblob(length(Page))")]
    [InlineData("DROP TABLE Pages")]
    [InlineData("DROP TABLE Pages; CREATE TABLE Pages (x)")]
    public async Task A_page_that_is_damaged_is_made_anew(string damage)
    {
        await folder.ReadAsync(LastingSite.Evening);
        await folder.ChangeAsync(damage);

        var after = await folder.ReadAsync(LastingSite.Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Trois talks", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_has_become_another_page_is_not_it()
    {
        await folder.ReadAsync("/talks/");
        await folder.ReadAsync(LastingSite.Evening);
        await folder.ChangeAsync("UPDATE Pages SET (Page, Hash) = (SELECT Page, Hash FROM Pages talks WHERE talks.Key LIKE '%/talks/%')");

        var after = await folder.ReadAsync(LastingSite.Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Trois talks", after.Body, StringComparison.Ordinal);
        Assert.True((await folder.ReadAsync("/talks/")).WasKept);
    }

    [Theory]
    [InlineData("not a database, but longer than a hundred bytes, which SQLite takes for the least that a header has, so that it reads on")]
    [InlineData("")]
    public async Task A_file_that_is_no_database_is_replaced(string text)
    {
        await folder.ReadAsync(LastingSite.Evening);
        await File.WriteAllTextAsync(folder.Pages, text, TestContext.Current.CancellationToken);

        Assert.False((await folder.ReadAsync(LastingSite.Evening)).WasKept);
        await folder.ReadAsync(LastingSite.Evening);
        Assert.True((await folder.ReadAsync(LastingSite.Evening)).WasKept);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_pages_are_made_each_time()
    {
        Directory.CreateDirectory(folder.Pages);

        await folder.ReadAsync(LastingSite.Evening);
        var after = await folder.ReadAsync(LastingSite.Evening);

        Assert.Equal((HttpStatusCode.OK, false), (after.Status, after.WasKept));
    }
}
