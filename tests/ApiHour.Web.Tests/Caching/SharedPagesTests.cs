namespace ApiHour.Web.Tests.Caching;

/// <summary>Kept pages of which several sites might be tempted to make use.</summary>
public sealed class SharedPagesTests : IDisposable
{
    private readonly LastingSite folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Of_two_sites_with_one_catalog_one_keeps_pages()
    {
        using var first = folder.Site();
        await first.OpenAsync("/talks/");

        await folder.ReadAsync(LastingSite.Evening);

        Assert.False((await folder.ReadAsync(LastingSite.Evening)).WasKept);
    }

    [Fact]
    public async Task Pages_of_a_site_that_is_exported_are_others()
    {
        await folder.ReadAsync(LastingSite.Evening);

        Assert.False((await folder.ReadAsync(LastingSite.Evening, setting: "Static:On")).WasKept);
        Assert.True((await folder.ReadAsync(LastingSite.Evening)).WasKept);
    }
}
