using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds a postal address in a text, and takes it apart.</summary>
internal static partial class AddressReader
{
    /// <summary>The first address with a street in a text; null when there is none.</summary>
    public static Match? Find(string text) => Street().Match(text) is { Success: true } match ? match : null;

    /// <summary>Takes an address apart; a name before the number ("SUPINFO - 37 rue Gonod") is left out.</summary>
    public static PostalAddress Parse(string text)
    {
        var line = Blanks().Replace(text, " ").Trim(' ', '.', ',', ':', ';', '(', ')', '-', '–');
        if (NumberAfterName().Match(line) is { Success: true } after)
        {
            line = line[after.Groups["number"].Index..];
        }

        var parts = Parts().Match(line);
        return parts.Success
            ? new PostalAddress(line, parts.Groups["street"].Value.TrimEnd(' ', ',', '-', '–'), parts.Groups["code"].Value, parts.Groups["town"].Value.Trim())
            : new PostalAddress(line, line, "", "");
    }

    [GeneratedRegex("""
        \b\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])\b)?,?\s+
        (?:rue|r\.|avenue|av\.?|boulevard|bd\.?|blvd\.?|allée|all\.|place|pl\.|impasse|imp\.|quai|chemin|route|cours|square|esplanade|passage|rond-point|faubourg|street|road)\s
        (?:[^\n;()]{2,90}?\b\d{5}\s+(?-i:\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*|[ -](?:sur|sous|en|le|la|les|lès|de|du|des|l['’]|d['’])(?=[ -]))*)|[^\n;().,]{2,60})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"^(?<street>.+?)[\s,–-]*\b(?<code>\d{5})\s+(?<town>[^,]+?)(?:,.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[^\d]{2,40}?\s[-–:]\s(?<number>\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfterName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
