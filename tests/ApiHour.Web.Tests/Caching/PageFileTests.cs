using ApiHour.Web.Caching;

namespace ApiHour.Web.Tests.Caching;

public sealed class PageFileTests : IDisposable
{
    private const int PageBytes = 1024 * 1024;
    private const int MostBytes = 32 * PageBytes;

    private readonly string folder = Directory.CreateTempSubdirectory("apihour-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_takes_no_more_than_there_is_room_for_until_another_edition_begins()
    {
        var (path, page) = (Path.Combine(folder, "catalog.db.pages"), new byte[PageBytes]);
        using (var file = PageFile.Open(path))
        {
            for (var i = 0; i < 2 * MostBytes / PageBytes; i++)
            {
                file.Add("today", $"{i}", page);
            }

            Assert.Equal(page, file.Find("today", "0"));
            Assert.Null(file.Find("today", "63"));
            Assert.Null(file.Find("tomorrow", "0"));

            file.Add("tomorrow", "0", page);

            Assert.Equal((false, true), (file.Has("today"), file.Has("tomorrow")));
            Assert.Equal(page, file.Find("tomorrow", "0"));
        }

        Assert.InRange(new FileInfo(path).Length, MostBytes / 2, MostBytes);
    }
}
