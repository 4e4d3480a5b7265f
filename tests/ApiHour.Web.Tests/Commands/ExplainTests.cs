namespace ApiHour.Web.Tests.Commands;

/// <summary>What <c>check --explain</c> says of one file.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly CheckFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("_posts/2024-01-01-e.md")]
    [InlineData("2024-01-01-e.md")]
    public async Task What_was_understood_of_a_post_is_told_with_its_line(string name)
    {
        folder.WriteEvent("Rendez-vous au **Centre Richepin**.\n\n## Programme\n\n### Ada • MQTT • 15 min\n\n[x](/nulle-part.html)").Write("_posts/2024-01-02-f.md", "---\ncategory: api-hours\ntitle: f\nevent: { start: 2024-02-01T19:00 }\n---\nBonjour\n");

        Assert.Equal(0, await ExplainAsync(name));

        var told = folder.Output.Split(Environment.NewLine);
        Assert.All(told[..^1], line => Assert.StartsWith("_posts/2024-01-01-e.md(", line, StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("_posts/2024-01-01-e.md(4,", StringComparison.Ordinal) && line.Contains(": date: 2024-01-01", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("_posts/2024-01-01-e.md(10,", StringComparison.Ordinal) && line.Contains("MQTT", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("_posts/2024-01-01-e.md(12,", StringComparison.Ordinal) && line.Contains("AH040", StringComparison.Ordinal));
        Assert.Empty(folder.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_exit_code_2()
    {
        folder.WriteEvent("Bonjour");

        Assert.Equal(2, await ExplainAsync("f.md"));

        Assert.Empty(folder.Output);
        Assert.StartsWith("Nothing was understood in f.md: ", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_an_error_is_exit_code_1_and_the_error_is_told()
    {
        folder.Write("_posts/2024-01-01-e.md", "no front matter");

        Assert.Equal(1, await ExplainAsync("2024-01-01-e.md"));

        Assert.Contains("_posts/2024-01-01-e.md(1,1): error ", folder.Output, StringComparison.Ordinal);
    }

    private Task<int> ExplainAsync(string name) => folder.CheckAsync(options => options with { Explained = name });
}
