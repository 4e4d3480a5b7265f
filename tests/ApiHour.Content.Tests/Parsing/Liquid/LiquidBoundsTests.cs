namespace ApiHour.Content.Tests.Parsing.Liquid;

public sealed class LiquidBoundsTests : IDisposable
{
    private const string TooMuch = "a tag is too long, or too many tags are nested";

    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("", "{% raw %}{% endif %}{% endraw %}{% if 1 %}", 3_000, "")]
    [InlineData("", "{% comment %}{% endif %}{% endcomment %}{%- unless 1 -%}", 3_000, "")]
    [InlineData("", "{% case 1 %}{% when 1 %}", 3_000, "")]
    [InlineData("", "{% if 1 %}", 52, "")]
    [InlineData("{{ a", " | default: \"}\"", 12_000, " }}")]
    [InlineData("{% if 1 %}{{ a", " | default: a", 60, " }}{% endif %}")]
    [InlineData("{% if \"}\" == \"}\"", " and \"}\" == \"}\"", 60_000, " %}x{% endif %}")]
    [InlineData("{% if 1 %}{% elsif 1", " or 1", 60, " %}x{% endif %}")]
    [InlineData("{{ ", "a[", 5_000, "")]
    public void Liquid_that_is_too_deep_is_told_and_shown_as_it_is(string start, string part, int count, string end)
    {
        content.WriteEvent("2024-01-01-x", "Bonjour\n\n" + start + string.Concat(Enumerable.Repeat(part, count)) + end);

        var report = content.Load();

        Assert.Contains(TooMuch, Assert.Single(report.Problems, p => p.Code == ProblemCode.BadLiquid).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ (1..1000000000) | size }}")]
    [InlineData("{% if (1..site.count) contains 1 %}x{% endif %}")]
    [InlineData("{{ site.title | default: (1..1000000000) }}")]
    [InlineData("{% case 1 %}{% when (1..1000000000) %}x{% endcase %}")]
    public void A_range_is_told_and_never_counted_out(string liquid)
    {
        content.Write("_config.yml", "count: 1000000000\n").WriteEvent("2024-01-01-x", liquid);

        Assert.Equal(ProblemCode.BadLiquid, Assert.Single(content.Load().Problems).Code);
    }

    [Fact]
    public void A_value_that_is_written_too_often_is_told_and_the_text_shown_as_it_is()
    {
        content.Write("_posts/2024-01-01-x.md", $"---\ncategory: api-hours\ntitle: x\nevent: {{ start: 2024-06-01 }}\na: {new string('x', 500_000)}\n---\n" + string.Concat(Enumerable.Repeat("{{page.a}}\n\n", 300)));

        Assert.Contains(content.Load().Problems, p => p.Code == ProblemCode.BadLiquid && p.Message.Contains("too long", StringComparison.Ordinal));
    }

    [Fact]
    public void Fifty_blocks_in_each_other_are_read()
    {
        content.WriteEvent("2024-01-01-x", string.Concat(Enumerable.Repeat("{% if site.title %}a{% else %}", 50)) + "b" + string.Concat(Enumerable.Repeat("{% endif %}", 50)));

        Assert.Equal("<p>b</p>", Body());
    }

    [Fact]
    public void Blocks_that_are_only_written_about_are_not_counted()
    {
        content.WriteEvent("2024-01-01-x", string.Concat(Enumerable.Repeat("{% raw %}{% if %}{% endraw %} ", 60)) + "{% if 1 %}b{% endif %}");

        Assert.EndsWith("{% if %} b</p>", Body(), StringComparison.Ordinal);
    }

    private string Body()
    {
        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        return catalog.Events.Single().Body;
    }
}
