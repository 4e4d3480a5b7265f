using System.Net;

namespace ApiHour.Web.Tests.Caching;

public sealed class LastingPagesTests : IDisposable
{
    private readonly LastingSite folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/", "")]
    [InlineData(LastingSite.Evening, "br")]
    [InlineData("/api-hours/e.ics", "gzip")]
    [InlineData("/atom.xml", "")]
    [InlineData("/api/events.json", "br")]
    public async Task A_page_outlasts_the_process(string address, string encoding)
    {
        var (before, after) = (await folder.ReadAsync(address, encoding), await folder.ReadAsync(address, encoding));

        Assert.False(before.WasKept);
        Assert.True(after.WasKept);
        Assert.Equal(before.Headers, after.Headers);
        Assert.Equal(before.Body, after.Body);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_is_made_beside_those_that_were()
    {
        await folder.ReadAsync(LastingSite.Evening);

        Assert.Equal(HttpStatusCode.OK, (await folder.ReadAsync("/talks/")).Status);
        Assert.True((await folder.ReadAsync(LastingSite.Evening)).WasKept);
    }

    [Fact]
    public async Task It_is_made_anew_once_a_post_has_changed()
    {
        await folder.ReadAsync(LastingSite.Evening);
        folder.WriteEvening("Quatre talks");

        var after = await folder.ReadAsync(LastingSite.Evening);

        Assert.False(after.WasKept);
        Assert.Contains("Quatre talks", after.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)] // the evening is on
    [InlineData(24)] // it is yesterday's
    public async Task It_is_made_anew_once_the_clock_has_changed_it(int hours)
    {
        await folder.ReadAsync(LastingSite.Evening);

        Assert.False((await folder.ReadAsync(LastingSite.Evening, hours: hours)).WasKept);
    }

    [Theory]
    [InlineData("/notes.txt")]
    [InlineData("/site.css")]
    [InlineData("/nulle-part.html")]
    public async Task What_no_catalog_tells_of_is_not_kept(string address)
    {
        await folder.ReadAsync(address);
        folder.Write("notes.txt", "Autres notes....");

        var after = await folder.ReadAsync(address);

        Assert.False(after.WasKept);
        Assert.DoesNotContain("Premières", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_made_anew_where_the_catalog_was()
    {
        await folder.ReadAsync(LastingSite.Evening);
        File.Delete(Path.Combine(folder.Root, "catalog.db"));

        Assert.False((await folder.ReadAsync(LastingSite.Evening)).WasKept);
    }

    [Fact]
    public async Task It_outlasts_a_process_that_is_killed()
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder.Root, "copy")).FullName;
        using (var site = folder.Site())
        {
            await site.OpenAsync(LastingSite.Evening);
            // As the files are at that moment: nothing has closed them.
            foreach (var file in Directory.GetFiles(folder.Root, "catalog.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
                File.SetLastWriteTimeUtc(Path.Combine(copy, Path.GetFileName(file)), File.GetLastWriteTimeUtc(file));
            }
        }

        Assert.True((await folder.ReadAsync(LastingSite.Evening, catalog: Path.Combine(copy, "catalog.db"))).WasKept);
    }
}
