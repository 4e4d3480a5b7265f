using AngleSharp.Dom;
using ApiHour.Content;
using ApiHour.Web.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace ApiHour.Web.Tests.Loading;

public sealed class ReloadTests : IDisposable
{
    private readonly string log = Path.GetTempFileName();

    public void Dispose() => File.Delete(log);

    [Fact]
    public async Task A_watched_folder_shows_what_was_saved()
    {
        await using var site = new SiteFixture { Watch = true };
        site.Write("_config.yml", "title: Avant\n").WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        await site.ChangeAsync(() => site.Write("_config.yml", "title: Après tout\n").WriteEvent("2024-01-01-e", body: "Bonsoir à tous"));

        var page = await site.OpenAsync("/api-hours/e.html");
        Assert.Equal("Bonsoir à tous", page.QuerySelector(".body p")?.TextContent);
        Assert.Equal("Après tout", page.QuerySelector(".brand")?.TextContent);
    }

    [Fact]
    public async Task A_file_broken_by_half_a_save_keeps_its_page()
    {
        await using var site = new SiteFixture { Watch = true };
        site.WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        await site.ChangeAsync(() => site.Write("_posts/2024-01-01-e.md", "---\ntitle: [\n"));

        Assert.Equal("Bonjour", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".body p")?.TextContent);
    }

    [Fact]
    public async Task A_folder_that_vanishes_leaves_the_site_as_it_was_and_is_read_again_when_it_is_back()
    {
        await using var site = new SiteFixture { Watch = true, LogPath = log };
        site.WriteEvent("2024-01-01-e", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        site.Hide();
        await site.LookUntilAsync(() => Log().Contains("The content could not be loaded again", StringComparison.Ordinal));
        Assert.Contains("there is no content folder", Log(), StringComparison.Ordinal);
        Assert.Equal("Bonjour", (await site.OpenAsync("/api-hours/e.html")).QuerySelector(".body p")?.TextContent);

        await site.ChangeAsync(() =>
        {
            site.Unhide();
            site.WriteEvent("2024-01-02-f");
        });
        await site.OpenAsync("/api-hours/f.html");
    }

    [Theory]
    [InlineData("Information", false)]
    [InlineData("Debug", true)]
    public async Task A_load_that_fails_is_told_in_one_line_and_in_full_to_who_asks_for_more(string level, bool isFull)
    {
        await using (var site = new SiteFixture { LogPath = log, Settings = { ["Serilog:MinimumLevel:Override:ApiHour.Web.Loading"] = level } })
        {
            site.WriteEvent("2024-01-01-e");
            site.Services.GetRequiredService<LoadLog>().Fail(new IOException("The disk\nis full.", new TimeoutException("It took too long.")));
        }

        Assert.Contains("stays as it was: The disk is full (IOException) [", Log(), StringComparison.Ordinal);
        Assert.DoesNotContain("tells more", Log(), StringComparison.Ordinal);
        Assert.Equal(isFull, Log().Contains("It took too long.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_that_would_lose_too_many_posts_is_refused_and_told()
    {
        await using var site = new SiteFixture { Watch = true, LogPath = log };
        site.WriteEvent("2024-01-01-e").WriteEvent("2024-01-02-f").WriteEvent("2024-01-03-g");
        await site.OpenAsync("/api-hours/e.html");

        File.Delete(Path.Combine(site.ContentPath, "_posts/2024-01-01-e.md"));
        File.Delete(Path.Combine(site.ContentPath, "_posts/2024-01-02-f.md"));
        await site.LookUntilAsync(() => Log().Contains("only 1 of 3 posts would be left, and Content:MaxLoss is 0.5", StringComparison.Ordinal));

        await site.OpenAsync("/api-hours/e.html");
        Assert.Equal(3, site.Services.GetRequiredService<CurrentSite>().Report.Posts);
    }

    [Fact]
    public async Task The_log_tells_a_hundred_problems_and_counts_the_others()
    {
        await using var site = new SiteFixture { LogPath = log };
        for (var number = 1; number <= 103; number++)
        {
            site.WriteEvent($"2024-01-01-{number}", "lang: none of all");
        }

        await site.OpenAsync("/api-hours/1.html");
        var problems = site.Services.GetRequiredService<CurrentSite>().Report.Problems.Count;

        Assert.Equal(100, Log().Split(": warning AH").Length - 1);
        Assert.Contains($"{problems - 100} more problems, which the command `check` lists", Log(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_asked_for_while_the_site_ends_is_no_fault()
    {
        await using var site = new SiteFixture { LogPath = log };
        site.WriteEvent("2024-01-01-e");
        var loading = site.Services.GetRequiredService<CatalogLoading>();

        loading.Ask();
        await site.DisposeAsync();
        loading.Ask();

        Assert.True(loading.ExecuteTask is { IsCompleted: true, IsFaulted: false }, $"{loading.ExecuteTask?.Status}");
        Assert.DoesNotContain("could not be loaded", Log(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_made_while_a_load_takes_over_is_of_one_load()
    {
        await using var site = new SiteFixture();
        site.Write("_config.yml", "title: Avant\n").WriteEvent("2024-01-01-e", body: "Bonjour").WriteEvent("2024-01-02-f", body: "Bonjour");
        await site.OpenAsync("/api-hours/e.html");

        // The new catalog stands in its place, and nobody has read from it yet what all pages show.
        site.Write("_config.yml", "title: After\nlang: en\ntimezone: Asia/Tokyo\n").WriteEvent("2024-01-01-e", body: "Good evening").WriteEvent("2024-01-02-f", body: "Good evening\n\n<iframe src='https://www.youtube.com/embed/UKG8EaHwY5E'></iframe>");
        site.Services.GetRequiredService<ContentLoader>().Reload(site.Services.GetRequiredService<CurrentSite>().Report, TestContext.Current.CancellationToken);

        Assert.Equal(("Avant", "Bonjour"), Told(await site.OpenAsync("/api-hours/e.html"))); // it is kept
        using var answer = await site.GetAsync("/api-hours/f.html");
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Equal(("After", "Good evening"), Told(page));
        Assert.Equal(("en", "Skip to content"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector(".skip")?.TextContent));
        Assert.Contains("frame-src https://", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("<published>2024-01-02T00:00:00+09:00</published>", await site.ReadAsync("/atom.xml"), StringComparison.Ordinal);
    }

    private static (string? Title, string? Body) Told(IDocument page) => (page.QuerySelector(".brand")?.TextContent, page.QuerySelector(".body p")?.TextContent);

    private string Log()
    {
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
