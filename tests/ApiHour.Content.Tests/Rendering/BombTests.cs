using System.Diagnostics;

namespace ApiHour.Content.Tests.Rendering;

/// <summary>Small files that would cost much.</summary>
public sealed class BombTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    public void A_long_post_is_no_bomb(string emptyLine)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", string.Join(emptyLine, Enumerable.Repeat("Un paragraphe comme on en écrit, et qui ne finit pas tout de suite.", 2_000)));

        Assert.DoesNotContain(content.Load().Problems, problem => problem.Code == ProblemCode.BadMarkdown);
    }

    [Theory]
    [MemberData(nameof(Bombs.All), MemberType = typeof(Bombs))]
    public void A_bomb_is_a_page_or_a_problem_in_no_time(string start, string part, string end)
    {
        foreach (var length in new[] { Bombs.Passage, Bombs.Large })
        {
            using var content = new ContentFixture { IsInMemory = true };
            content.Write("_posts/2024-01-01-x.md", start + string.Concat(Enumerable.Repeat(part, length / part.Length)) + end);
            var (allocated, work, begin) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());

            var report = content.Load();

            var time = Stopwatch.GetElapsedTime(begin);
            output.WriteLine($"{(Environment.CpuUsage.TotalTime - work).TotalMilliseconds:F0} ms of work in {time.TotalMilliseconds:F0} ms, {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000} MB: {length} of {part}");
            using var catalog = content.Open();
            Assert.True(catalog.Sources.Any() || report.Problems.Any(p => p.Severity is ProblemSeverity.Error));
            Assert.InRange(time.TotalSeconds, 0, 60); // A thirtieth of that on a machine that has nothing else to do.
        }
    }
}
