using System.Globalization;
using System.Net;

namespace ApiHour.Web.Tests.Caching;

public sealed class CacheTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture()
        .Write("_config.yml", "base_url: https://example.org\n")
        .WriteEvent("2026-11-02-e", "event: { start: 2026-12-10T19:00, end: 2026-12-10T22:00, registration: \"https://example.org/r\", registration_opens: 2026-12-03T12:00 }", "Trois talks");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/site.css", false)]
    [InlineData("/site.css?v=1", false)] // of another version, which a cache would keep for a year
    [InlineData("", true)]
    public async Task A_file_is_kept_for_ever_under_the_address_of_its_version_alone(string address, bool isImmutable)
    {
        var named = (await site.OpenAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await site.GetAsync(address.Length > 0 ? address : named);

        Assert.Equal(isImmutable, answer.Headers.CacheControl!.ToString().Contains("immutable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_changes_by_itself_when_its_moment_comes()
    {
        Assert.Contains("Ouverture des inscriptions le", await TextAsync("2026-12-03T10:59:59Z"), StringComparison.Ordinal);
        Assert.Contains("S’inscrire", await TextAsync("2026-12-03T11:00:00Z"), StringComparison.Ordinal);
        Assert.Contains("S’inscrire", await TextAsync("2026-12-10T17:59:59Z"), StringComparison.Ordinal);
        Assert.DoesNotContain("S’inscrire", await TextAsync("2026-12-10T18:00:00Z"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_posts/2026-11-02-e.md", "/api-hours/e.html")]
    [InlineData("page.md", "/page.html")] // no event, and no moment at which a page changes by itself
    public async Task A_page_changes_when_the_content_is_loaded_again(string file, string address)
    {
        using var watched = new SiteFixture { Watch = true }.Write(file, "---\ncategory: api-hours\ntitle: x\n---\n\nTrois talks\n");
        using var before = await watched.GetAsync(address, "br");

        await watched.ChangeAsync(() => watched.Write(file, "---\ncategory: api-hours\ntitle: x\n---\n\nQuatre talks\n"));

        using var after = await watched.GetAsync(address, "br", before.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task The_page_of_a_fault_is_for_those_who_had_it()
    {
        using var answer = await site.GetAsync("/_status/503");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Who_designs_the_site_sees_every_change_at_once()
    {
        using var development = new SiteFixture { Environment = "Development", Folder = site.ContentPath };

        using var first = await development.GetAsync("/");
        using var second = await development.GetAsync("/");

        Assert.Null(second.Headers.Age);
    }

    /// <summary>What the event's page says at a moment.</summary>
    private async Task<string> TextAsync(string moment)
    {
        site.Clock.SetUtcNow(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        return (await site.OpenAsync("/api-hours/e.html")).Body!.TextContent;
    }
}
