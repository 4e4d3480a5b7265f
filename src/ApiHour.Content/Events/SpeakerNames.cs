using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events;

/// <summary>Reads people's names.</summary>
internal static partial class SpeakerNames
{
    /// <summary>The names that a billing joins by a comma, <c>&amp;</c>, <c>+</c>, "et" or "and".</summary>
    public static IReadOnlyList<string> Split(string billing) =>
        [.. Joints().Split(billing).Select(name => name.Trim()).Where(name => name.Length > 0)];

    /// <summary>The name in ASCII lower case with dashes: one spelling for one person.</summary>
    public static string Slug(string name) => NotLetters().Replace(WithoutAccents(name), "-").Trim('-');

    /// <summary>The name in lower case without accents.</summary>
    public static string WithoutAccents(string name) => NormalText.WithoutAccents(name, NormalizationForm.FormKD);

    [GeneratedRegex(@"\s*(?:,|&|\+|\bet\b|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotLetters();
}
