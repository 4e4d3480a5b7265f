namespace ApiHour.Content.Tests.Rendering.Html;

/// <summary>Scripts that are smuggled in, one a line of <c>Attacks.txt</c>, where ⏎ is a line end.</summary>
public sealed class AttackTests(ITestOutputHelper output)
{
    private static readonly string[] Places = ["{0}", "mot {0} mot", "> - {0}", "<div markdown=\"1\">\n{0}\n</div>", "| {0} |\n|---|\n| {0} |"];

    [Fact]
    public void No_attack_gets_through_wherever_it_stands()
    {
        var attacks = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Rendering/Html/Attacks.txt"));
        using var content = new ContentFixture { IsInMemory = true };
        foreach (var (index, body) in attacks.SelectMany(attack => Places.Select(place => place.Replace("{0}", attack.Replace('⏎', '\n'), StringComparison.Ordinal))).Index())
        {
            content.WriteEvent($"2024-01-01-{index}", body);
        }

        Assert.DoesNotContain(content.Load().Problems, problem => problem.Severity is ProblemSeverity.Error);

        using var catalog = content.Open();
        output.WriteLine($"{attacks.Length} attacks, {catalog.Events.Count()} pages");
        Assert.Equal(attacks.Length * Places.Length, catalog.Events.Count());
        Assert.All(catalog.Events.Select(e => e.Body), SafeHtml.Holds);
    }
}
