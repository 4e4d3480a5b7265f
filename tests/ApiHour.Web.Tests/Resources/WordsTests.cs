using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ApiHour.Web.Hosting;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Tests.Resources;

public sealed partial class WordsTests
{
    private static readonly Dictionary<string, string> French = Read("");

    private static readonly Dictionary<string, string> English = Read("en");

    private static IEnumerable<string> Views =>
        Directory.EnumerateFiles(Path.Combine(SiteFolders.Root, "src/ApiHour.Web/Views"), "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText);

    [Fact]
    public void Every_word_is_said_in_both_languages() => Assert.Equal(French.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_that_a_view_asks_for_exists() =>
        Assert.All(Views.SelectMany(view => Asked().Matches(view)), ask => Assert.Contains(ask.Groups[1].Value, French.Keys));

    [Fact]
    public void Whatever_is_counted_has_a_singular_and_a_plural()
    {
        var counted = Views.SelectMany(view => Counted().Matches(view)).Select(count => count.Groups[1].Value)
            .Concat(new EventOverviewViewModel(1, 1, 1, [], []).Counts.Select(count => count.Thing)).Distinct().ToList();

        Assert.Equal(["Event", "Person", "Speaker", "Talk"], counted.Order(StringComparer.Ordinal));
        Assert.All(counted.SelectMany(thing => new[] { $"One{thing}", $"Many{thing}s" }), word => Assert.Contains(word, French.Keys));
    }

    [Theory]
    [InlineData("fr", 0, "0\u00A0personne", "0 talk")]
    [InlineData("fr-CA", 0, "0\u00A0personne", "0 talk")]
    [InlineData("fr", 1, "1\u00A0personne", "1 talk")]
    [InlineData("fr", 2, "2\u00A0personnes", "2 talks")]
    [InlineData("en", 0, "0 people", "0 talks")]
    [InlineData("en", 1, "1 person", "1 talk")]
    [InlineData("en-GB", 2, "2 people", "2 talks")]
    public void Nothing_is_singular_in_French_and_plural_in_English(string culture, int count, string people, string talks)
    {
        var words = new StringLocalizer<Words>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal((people, talks), (words.Count("Person", count), words.Count("Talk", count)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void French_has_its_own_apostrophes_and_narrow_blanks() =>
        Assert.All(French.Values, words => Assert.DoesNotMatch(@"'|[^\u202F][:;!?]", words));

    [GeneratedRegex("""Words\["([^"$]+)"[\],]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""Words\.Count\("([^"]+)",""")]
    private static partial Regex Counted();

    private static Dictionary<string, string> Read(string culture) =>
        new ResourceManager(typeof(Words)).GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
