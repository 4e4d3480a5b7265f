using System.Globalization;

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
}
