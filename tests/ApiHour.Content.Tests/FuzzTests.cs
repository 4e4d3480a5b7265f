using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ApiHour.Content.Tests;

public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "category: api-hours\n", "\"", "'", "#", ": ", "[", "](", ")", "![", "<div>", "</div>", "<center>", "</center>",
        "<iframe src=\"", "<br/>", "<table>\n", "\n", "\n\n", "|", "|---|", "{{", "}}", "{%", "%}", "{% raw %}", "{% post_url x %}", "**", "*",
        "_", "~~", "`", "```\n", "- ", "> ", "    ", "\t", "\0", "\r\n", "é", "e\u0301", "😀", "&#35;", "&", "http://[", "//", "javascript:", "<!--",
        "<a href=\"", "excerpt_separator: <!--more-->\n", "[^1]", "*[x]: y\n", "mot",
    ];

    public static Arbitrary<byte[]> Posts() => Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes("---\ncategory: api-hours\ntitle: x\n---\n" + string.Concat(pieces))),
        ArbMap.Default.GeneratorFor<byte[]>()).ToArbitrary();

    [Property(Arbitrary = [typeof(FuzzTests)], MaxTest = 40, EndSize = 60)]
    public bool Whatever_the_bytes_there_is_a_page_or_a_problem(byte[][] posts)
    {
        using var content = new ContentFixture();
        foreach (var (index, post) in posts.Index())
        {
            content.Write($"_posts/2024-01-01-{index}.md", post);
        }

        var report = content.Load();

        using var catalog = content.Open();
        var shown = catalog.Events.Select(e => e.SourcePath).Concat(catalog.Articles.Select(a => a.SourcePath)).ToHashSet();
        return Enumerable.Range(0, posts.Length).Select(i => $"_posts/2024-01-01-{i}.md")
            .All(path => shown.Contains(path) || report.Problems.Any(p => p.Path == path && p.Severity is ProblemSeverity.Error));
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
}
