using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Resources;

/// <summary>Counts in the site's own words.</summary>
internal static class WordsExtensions
{
    /// <summary>How many there are of a thing, by its name in the resources: <c>3 talks</c>.</summary>
    public static string Count(this IStringLocalizer<Words> words, string thing, int count) => words[IsSingular(count) ? $"One{thing}" : $"Many{thing}s", count];

    /// <summary>Nothing is singular in French and plural in English.</summary>
    /// <remarks>https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html</remarks>
    private static bool IsSingular(int count) => count is 1 || (count is 0 && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "fr");
}
