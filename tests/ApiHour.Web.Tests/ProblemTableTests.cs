using System.Text.RegularExpressions;
using ApiHour.Content;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Tests;

public sealed partial class ProblemTableTests
{
    [Fact]
    public void The_readme_documents_every_code_in_the_words_that_check_uses()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(SiteFolders.Root, "README.md"))).Select(row => (row.Groups["code"].Value, row.Groups["words"].Value));

        Assert.Equal(ProblemSummary.ByCode.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)), rows);
    }

    [Fact]
    public void Every_code_has_words() => Assert.Equal(
        typeof(ProblemCode).GetFields().Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal), ProblemSummary.ByCode.Keys.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `(?<code>AH[0-9]+)` \| (?<words>.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
