using System.Net;
using System.Net.Http.Headers;

namespace ApiHour.Web.Tests.Hosting;

public sealed class ContentFileTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_content_folder_that_is_a_link_may_lead_to_another_one_while_the_site_runs()
    {
        var releases = Directory.CreateTempSubdirectory("apihour-");
        try
        {
            foreach (var release in new[] { "one", "two" })
            {
                Directory.CreateDirectory(Path.Combine(releases.FullName, release, "images"));
                await File.WriteAllTextAsync(Path.Combine(releases.FullName, release, "images", release + ".svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>", TestContext.Current.CancellationToken);
            }

            var current = Path.Combine(releases.FullName, "current");
            Directory.CreateSymbolicLink(current, "one");
            using var linked = new SiteFixture { Folder = current };
            using var browser = linked.Browse();
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/images/one.svg", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

            Directory.Delete(current);
            Directory.CreateSymbolicLink(current, "two");

            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/images/two.svg", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }
        finally
        {
            releases.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("/images/a.svg", HttpStatusCode.OK)]
    [InlineData("/_config.yml", HttpStatusCode.NotFound)]
    [InlineData("/_posts/2024-01-01-e.md", HttpStatusCode.NotFound)]
    [InlineData("/_data/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/.hidden/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/docker/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/images/a.exe", HttpStatusCode.NotFound)]
    [InlineData("/images/a.html", HttpStatusCode.NotFound)]
    [InlineData("/images/..%2f_data/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/images/%2e%2e/_data/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/passwd.txt", HttpStatusCode.NotFound)]
    [InlineData("/outside/a.svg", HttpStatusCode.NotFound)]
    [InlineData("/images/circle.svg", HttpStatusCode.NotFound)]
    [InlineData("/images/inside.svg", HttpStatusCode.OK)]
    public async Task Only_what_is_for_readers_is_served(string address, HttpStatusCode status)
    {
        site.Write("_config.yml", "exclude: [ docker/ ]\n").WriteEvent("2024-01-01-e");
        foreach (var file in new[] { "images/a.svg", "_data/a.svg", ".hidden/a.svg", "docker/a.svg", "images/a.exe", "images/a.html" })
        {
            site.Write(file, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        }

        site.Link("passwd.txt", "/etc/passwd");
        site.Write("../outside/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Link("outside", "../outside");
        site.Link("images/circle.svg", "circle.svg");
        site.Link("images/inside.svg", "a.svg");

        using var answer = await site.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_part_of_a_large_file_can_be_asked_for()
    {
        site.Write("slides/a.pdf", "%PDF-1.7");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/slides/a.pdf") { Headers = { Range = new RangeHeaderValue(0, 3) } };

        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("%PDF", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_file_runs_script()
    {
        site.Write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        using var answer = await site.GetAsync("/images/a.svg");

        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
