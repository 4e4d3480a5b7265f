using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events;

/// <summary>Whoever writes the same evening with other marks announces the same evening.</summary>
public sealed class RewrittenPostTests
{
    private static readonly Lazy<string> AsWritten = new(() => Facts(text => text));

    [Theory]
    [InlineData("^## (.+)$", "$1\n---", Label = "headings underlined")]
    [InlineData("^##", "###", Label = "headings a level deeper")]
    [InlineData("^### ", "## ", Label = "headings of one level")]
    [InlineData("^(##+) (.+)$", "$1 $2 $1", Label = "headings closed")]
    [InlineData("^## (.+)$", "## $1 :", Label = "headings with a colon")]
    [InlineData("^(##+) ", "$1 🎤 ", Label = "headings with an emoji")]
    [InlineData(@"^(##+) ([^*\[\n]+)$", "$1 **$2**", Label = "headings in bold")]
    [InlineData(@"^##+ ([^*\[\n]+)$", "**$1**\n", Label = "headings that are bold lines")]
    [InlineData("^## ", "***\n\n## ", Label = "rules between the parts")]
    [InlineData("^### (.+?) • (.+)$", "- **$1** • $2\n", Label = "a list of talks")]
    [InlineData("^### (.+?) • ", "### $1 – ", Label = "dashes between speaker and title")]
    [InlineData(@"^### (?!Peut)([^•\n]+) • ([^•\n]+)", "### $2 • $1", Label = "titles first")]
    [InlineData(@"\*\*([^*\n]+)\*\*", "__$1__", Label = "bold by underscores")]
    [InlineData(@"\*\*([^*\n]+)\*\*", "<strong>$1</strong>", Label = "bold by tags")]
    [InlineData(@"\*\*([^*]+)\*\*", "$1", Label = "nothing bold")]
    [InlineData(@"(?<!!)\[([^\]*!]+)\]\((https?:[^)\s&]+)\)", "<a href=\"$2\">$1</a>", Label = "links by tags")]
    [InlineData(@"(?<!!)\[([^\]!]+)\]\((https?:[^)\s]+)\)([\s\S]*)\z", "[$1][there]$3\n\n[there]: $2\n", Label = "links by reference")]
    [InlineData(@"(?<=\p{L})'(?=\p{L})", "’", Label = "typographic apostrophes")]
    [InlineData(" (?=[:!?;])", "\u00a0", Label = "no-break spaces before signs")]
    [InlineData(@"(?<=\b\d\d?) (?=\p{L}+ 20\d\d)", "\u00a0", Label = "no-break spaces in dates")]
    [InlineData(@"\b(\d\d)h(?!\d)", "$1h00", Label = "hours with minutes")]
    [InlineData(@"\b(\d\d)h(?!\d)", "$1:00", Label = "hours with a colon")]
    [InlineData(@"\b(\d\d)h(\d\d)?\b", "$1 h $2", Label = "hours with blanks")]
    [InlineData("(?<=[^ ])$", " ", Label = "lines that end in blanks")]
    [InlineData("\n", "\r\n", Label = "lines that end as on Windows")]
    public void Other_marks_tell_the_same_facts(string pattern, string replacement)
    {
        var rewritten = 0;

        var facts = Facts(text =>
        {
            var now = Regex.Replace(text, pattern, replacement, RegexOptions.Multiline);
            rewritten += now == text ? 0 : 1;
            return now;
        });

        Assert.NotEqual(0, rewritten);
        Assert.Equal(AsWritten.Value, facts);
    }

    [Fact]
    public void Accents_may_be_decomposed() => Assert.Equal(AsWritten.Value, Facts(text => text.Normalize(NormalizationForm.FormD)));

    /// <summary>What is understood of the evenings of the repository's content once their bodies are rewritten.</summary>
    private static string Facts(Func<string, string> rewrite)
    {
        using var content = new ContentFixture();
        foreach (var path in Directory.EnumerateFiles(ContentFixture.Own, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(ContentFixture.Own, path);
            content.Write(name, File.ReadAllBytes(path));
            if (Regex.IsMatch(name, @"^_posts/[0-9-]+(?:api-hour|workshop)-\d+(?:-\w+)?\.md$"))
            {
                var parts = File.ReadAllText(path).Split("\n---\n", 2);
                content.Write(name, $"{parts[0]}\n---\n{rewrite(parts[1])}");
            }
        }

        content.Load();
        using var catalog = content.Open();
        return string.Join('\n', catalog.Events.Include(e => e.Venue).Include(e => e.Programme).Include(e => e.Sponsors).OrderBy(e => e.Address).AsEnumerable().Select(e =>
            $"{e.Address} {e.Start:O} {e.End:O} {e.Status} {e.IsOnline} {e.Venue?.Name} {e.Venue?.Address} {e.Capacity} {e.RegistrationUrl} {e.RegistrationOpens:O}\n"
            + string.Join('\n', e.Programme.OrderBy(item => item.Position).Select(item => $"  {item.Start:HH:mm} {string.Join(", ", item.Speakers.Select(s => s.Name))}: {item.Title} {item.Minutes} {item.TalkAddress}"))
            + $"\n  {string.Join(", ", e.Sponsors.Select(s => s.Name).Order(StringComparer.Ordinal))}"));
    }
}
