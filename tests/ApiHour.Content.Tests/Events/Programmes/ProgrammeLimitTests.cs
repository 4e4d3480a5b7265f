using System.Diagnostics;

namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class ProgrammeLimitTests
{
    /// <summary>A search that tries everything takes hours; how long it takes else is for the benchmarks to tell.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("1")]
    [InlineData("1x1 ")]
    [InlineData("(1 min")]
    [InlineData("(1 + 1 ")]
    [InlineData("19h15 - ")]
    [InlineData("• ")]
    [InlineData("Ada Un, ")]
    [InlineData("Ada ")]
    [InlineData("A'")]
    [InlineData("Quiz • ")]
    [InlineData("de e A ")]
    [InlineData("(")]
    [InlineData("[a](/talks/x.html) ")]
    public void A_hundred_kilobytes_of_anything_are_read_at_once(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        using var evenings = new Evenings()
            .Add("", $"### {line}\n\n### Ada {line} • {line}\n\n{line}", intro: $"({line})")
            .Add("", $"- **{line}** — *{line}*\n- **Ada Un** — {line}", intro: $"(10 {line}");
        var clock = Stopwatch.StartNew();

        evenings.Talk("1", line.Replace("\"", "", StringComparison.Ordinal), line).Load();

        Assert.True(clock.Elapsed < Long, $"{clock.Elapsed}");
    }

    [Fact]
    public void Thousands_of_headings_and_talks_are_matched_at_once()
    {
        const int Many = 2000;
        using var content = new ContentFixture();
        var headings = string.Join("\n\n", Enumerable.Range(0, Many).Select(i => $"### {Name(i)} • Un titre assez long pour être comparé, numéro {i}{(i % 2 == 0 ? " bis" : "")}"));
        content.Write("_posts/2024-01-01-soiree.md", $"---\ncategory: api-hours\ntitle: x\n---\n\n## Programme\n\n{headings}\n");
        for (var i = 0; i < Many; i++)
        {
            content.Write($"_posts/2024-01-02-{i}.md", $"---\ncategories: [talks, soiree]\ntitle: Un titre assez long pour être comparé, numéro {i}\nauthor: {Name(i)}\n---\n");
        }

        var clock = Stopwatch.StartNew();

        var report = content.Load();

        Assert.True(clock.Elapsed < Long, $"{clock.Elapsed}");
        Assert.InRange(report.Problems.Count(p => p.Code == ProblemCode.UnlinkedTalk), Many / 2, Many);
    }

    [Fact]
    public void Digits_of_other_scripts_are_words()
    {
        using var evenings = new Evenings().Add("", "### ١٩h١٥ • Ada Un • Les types (٣٠ min)\n\n### Ada Un • Les tests • १५ min", intro: "(१० minutes + ५ minutes de questions)");

        Assert.All(evenings.LoadOne().Programme, item => Assert.Null(item.Minutes));
    }

    private static string Name(int number) => $"Personne {(char)('A' + (number % 26))}{number}";
}
