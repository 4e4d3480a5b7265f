using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Tests.Rendering.Kramdown;

public sealed class MarkdownSamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rendering", "Kramdown", "Samples");

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_renders_as_the_html_beside_it(string name)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder, name + ".md"));
        var expected = File.ReadAllText(Path.Combine(Folder, name + ".html"));

        Assert.Equal(expected.Trim(), MarkdownRenderer.Render(markdown).Trim());
    }
}
