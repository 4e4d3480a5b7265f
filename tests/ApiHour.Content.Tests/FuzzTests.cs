using System.Diagnostics;
using System.Globalization;
using System.Text;
using ApiHour.Content.Tests.Rendering.Html;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ApiHour.Content.Tests;

[Properties(Replay = "1976,1983")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>As many as a small site has: their addresses, talks and speakers meet.</summary>
    private const int PostsACase = 20;

    private TimeSpan longest;

    /// <summary>The same cases at every run, or as many new ones as <c>FUZZ_POSTS</c> says.</summary>
    [Fact]
    public void Whatever_the_bytes_there_is_a_page_or_a_problem_and_nothing_that_runs()
    {
        var wanted = Environment.GetEnvironmentVariable("FUZZ_POSTS");
        var config = wanted is null ? Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(1976, 1983) : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(wanted, CultureInfo.InvariantCulture) / PostsACase);

        Check.One(config, Prop.ForAll(BrokenPosts.Any.ArrayOf(PostsACase).Select(posts => new BrokenFolder(posts)).ToArbitrary(), ShowAll));

        output.WriteLine($"{config.MaxTest * PostsACase} posts; the slowest folder of {PostsACase} took {longest.TotalMilliseconds:F0} ms");
    }

    public static Arbitrary<string> Data() => Gen.Elements(
        "a", "b: ", "url: ", "name: ", "aliases: ", "since: ", "2024", "[", "]", "{", "}", ", ", "\n", "  ", "- ", "? ", ": ", "\"", "''", "~", "!!str ", "|\n", "é", "株").ListOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 60, EndSize = 40)]
    public Property Whatever_the_data_files_say_the_posts_are_shown() => Prop.ForAll(Data(), data =>
    {
        using var content = new ContentFixture().Write("_data/people.yml", data).Write("_data/sponsors.yml", data)
            .Write("_posts/2024-01-01-t.md", "---\ncategories: [talks]\ntitle: x\nauthor: a & b\n---\n").WriteEvent("2024-01-01-e", "## Sponsors\n\n[a](https://a.example)");

        content.Load();

        using var catalog = content.Open();
        // The data may say that a and b are one.
        return catalog.Speakers.Any() && catalog.Sponsors.Any();
    });

    private void ShowAll(BrokenFolder folder)
    {
        using var content = new ContentFixture { IsInMemory = true };
        foreach (var (index, post) in folder.Posts.Index())
        {
            content.Write($"_posts/2024-01-01-{index}.md", post);
        }

        var start = Stopwatch.GetTimestamp();
        var report = content.Load();
        longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(start).Ticks));

        using var catalog = content.Open();
        var shown = catalog.Sources.Select(source => source.Path).ToHashSet();
        Assert.All(Enumerable.Range(0, folder.Posts.Length).Select(index => $"_posts/2024-01-01-{index}.md"), path =>
            Assert.True(shown.Contains(path) || report.Problems.Any(p => p.Path == path && p.Severity is ProblemSeverity.Error), path));
        Assert.All(catalog.Events.Select(e => e.Body).AsEnumerable().Concat(catalog.Talks.Select(t => t.Body)).Concat(catalog.Articles.Select(a => a.Body)), SafeHtml.Holds);
    }

    private sealed record BrokenFolder(byte[][] Posts)
    {
        public override string ToString() => string.Join("\n=====\n", Posts.Select(Encoding.UTF8.GetString));
    }
}
