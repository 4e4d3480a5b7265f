using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ApiHour.Web.Hosting;
using ApiHour.Web.Resources;

namespace ApiHour.Web.Tests.Resources;

public sealed partial class WordsTests
{
    private static readonly Dictionary<string, string> French = Read("");

    private static readonly Dictionary<string, string> English = Read("en");

    [Fact]
    public void Every_word_is_said_in_both_languages() => Assert.Equal(French.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_that_a_view_asks_for_exists()
    {
        var views = Directory.EnumerateFiles(Path.Combine(SiteFolders.Root, "src/ApiHour.Web/Views"), "*.cshtml", SearchOption.AllDirectories);

        Assert.All(views.SelectMany(view => Asked().Matches(File.ReadAllText(view))), ask => Assert.Contains(ask.Groups[1].Value, French.Keys));
    }

    [Fact]
    public void French_has_its_own_apostrophes_and_narrow_blanks() =>
        Assert.All(French.Values, words => Assert.DoesNotMatch(@"'|[^\u202F][:;!?]", words));

    [GeneratedRegex("""Words\["([^"$]+)"[\],]""")]
    private static partial Regex Asked();

    private static Dictionary<string, string> Read(string culture) =>
        new ResourceManager(typeof(Words)).GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
