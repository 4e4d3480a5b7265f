using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Names files as organizers do: lower-case ASCII words with hyphens.</summary>
internal static partial class PostSlug
{
    private const int Longest = 100;

    /// <summary>The words of a text; <paramref name="otherwise"/> when it has neither a Latin letter nor a digit.</summary>
    public static string Of(string text, string otherwise)
    {
        var letters = NormalText.Of(text, NormalizationForm.FormKD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark);
        var plain = string.Concat(letters).ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        var slug = NotInSlug().Replace(plain, "-").Trim('-');
        return slug.Length == 0 ? otherwise : Shorten(slug);
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= Longest)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', Longest);
        return slug[..(end > 0 ? end : Longest)];
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlug();
}
