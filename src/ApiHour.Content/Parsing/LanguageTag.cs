using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Languages as <c>lang</c> names them (BCP 47): <c>fr</c>, <c>en</c>, <c>pt-BR</c>.</summary>
internal static class LanguageTag
{
    public static bool IsKnown(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Whether the site's own words are in a language: <c>fr</c>, <c>en-GB</c>.</summary>
    public static bool IsSpoken(string tag) => IsKnown(tag) && Site.Languages.Contains(tag.Split('-')[0], StringComparer.OrdinalIgnoreCase);
}
