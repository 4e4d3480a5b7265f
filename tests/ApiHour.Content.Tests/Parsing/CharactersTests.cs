namespace ApiHour.Content.Tests.Parsing;

/// <summary>Accents without end.</summary>
public sealed class CharactersTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Accents_without_end_are_cut_and_told()
    {
        content.WriteEvent("2024-01-01-x", "Un\n\nc" + string.Concat(Enumerable.Repeat("\u0301\u0327", 60_000)) + "d e\u0301");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.NotText, ProblemSeverity.Warning, 8, 32), (problem.Code, problem.Severity, problem.Line, problem.Column));
        using var catalog = content.Open();
        var body = catalog.Events.Single().Body;
        Assert.InRange(body.Length, 30, 70);
        Assert.EndsWith("d é</p>", body, StringComparison.Ordinal);
    }
}
