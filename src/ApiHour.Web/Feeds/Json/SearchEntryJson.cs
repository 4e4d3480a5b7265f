using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Web.Resources;
using ApiHour.Web.ViewModels;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A page as the search of static files knows it.</summary>
/// <param name="Title">The title, or the name.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">The language of the title; null for the site's.</param>
/// <param name="About">What it is, and when: <c>Talk · 28 mai 2014</c>.</param>
/// <param name="People">Who speaks; empty for nobody.</param>
/// <param name="Words">What else it says: each word once, without accents, in lower case.</param>
/// <param name="IsPerson">Whether it is a person's own page.</param>
internal sealed partial record SearchEntryJson(
    string Title,
    string Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language,
    string About,
    string People,
    string Words,
    [property: JsonPropertyName("person")] bool IsPerson)
{
    public static SearchEntryJson From(SearchEntry entry, IStringLocalizer<Words> words)
    {
        var when = entry.Day is not { } day ? "" : " · " + (entry.IsAnnouncement ? words["AnnouncedOn", DateWords.Of(day)].Value : DateWords.Of(day));
        return new SearchEntryJson(
            entry.Title,
            SiteUrl.Encode(entry.Address),
            entry.Language,
            words[$"SearchKind.{entry.Kind}"] + when,
            entry.Speakers,
            string.Join(' ', WordsOf($"{entry.Aliases} {entry.Text}").Except(WordsOf($"{entry.Title} {entry.Speakers}")).Order(StringComparer.Ordinal)),
            entry.Kind is PageKind.Speaker);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(NormalText.WithoutAccents(text, NormalizationForm.FormKD).Replace("œ", "oe", StringComparison.Ordinal)).Select(word => word.Value);

    /// <summary>As <c>search.js</c> reads words: C++ and C# are words too.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:(?<=\p{L})(?:\+\+|#)(?!\p{L}))?")]
    private static partial Regex Word();
}
