using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events;

/// <summary>Whoever writes the same evening with other marks announces the same evening.</summary>
public sealed class RewrittenPostTests
{
    private static readonly Lazy<string> AsWritten = new(() => Facts(text => text));

    [Theory]
    [InlineData("headings underlined", "^## (.+)$", "$1\n---")]
    [InlineData("headings a level deeper", "^##", "###")]
    [InlineData("headings of one level", "^### ", "## ")]
    [InlineData("headings closed", "^(##+) (.+)$", "$1 $2 $1")]
    [InlineData("headings with a colon", "^## (.+)$", "## $1 :")]
    [InlineData("headings with an emoji", "^(##+) ", "$1 🎤 ")]
    [InlineData("headings in bold", @"^(##+) ([^*\[\n]+)$", "$1 **$2**")]
    [InlineData("headings that are bold lines", @"^##+ ([^*\[\n]+)$", "**$1**\n")]
    [InlineData("rules between the parts", "^## ", "***\n\n## ")]
    [InlineData("a list of talks", "^### (.+?) • (.+)$", "- **$1** • $2\n")]
    [InlineData("dashes between speaker and title", "^### (.+?) • ", "### $1 – ")]
    [InlineData("titles first", @"^### (?!Peut)([^•\n]+) • ([^•\n]+)", "### $2 • $1")]
    [InlineData("bold by underscores", @"\*\*([^*\n]+)\*\*", "__$1__")]
    [InlineData("bold by tags", @"\*\*([^*\n]+)\*\*", "<strong>$1</strong>")]
    [InlineData("nothing bold", @"\*\*([^*]+)\*\*", "$1")]
    [InlineData("links by tags", @"(?<!!)\[([^\]*!]+)\]\((https?:[^)\s&]+)\)", "<a href=\"$2\">$1</a>")]
    [InlineData("links by reference", @"(?<!!)\[([^\]!]+)\]\((https?:[^)\s]+)\)([\s\S]*)\z", "[$1][there]$3\n\n[there]: $2\n")]
    [InlineData("typographic apostrophes", @"(?<=\p{L})'(?=\p{L})", "’")]
    [InlineData("no-break spaces before signs", " (?=[:!?;])", "\u00a0")]
    [InlineData("no-break spaces in dates", @"(?<=\b\d\d?) (?=\p{L}+ 20\d\d)", "\u00a0")]
    [InlineData("hours with minutes", @"\b(\d\d)h(?!\d)", "$1h00")]
    [InlineData("hours with a colon", @"\b(\d\d)h(?!\d)", "$1:00")]
    [InlineData("hours with blanks", @"\b(\d\d)h(\d\d)?\b", "$1 h $2")]
    [InlineData("lines that end in blanks", "(?<=[^ ])$", " ")]
    [InlineData("lines that end as on Windows", "\n", "\r\n")]
    public void Other_marks_tell_the_same_facts(string what, string pattern, string replacement)
    {
        Assert.NotEmpty(what);
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
