using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds a postal address in a text, and takes it apart.</summary>
internal static partial class AddressReader
{
    /// <summary>Only this much of a longer text is looked at.</summary>
    private const int Longest = 300;

    private const string Number = @"(?<![0-9.,/])[0-9]{1,4}(?:\s?[-/]\s?[0-9]{1,4})?(?:\s?(?:bis|ter|quater|[a-d])\b)?,?\s+(?:de\s+(?:la\s+|l['’]))?";

    private const string Particle = @"(?:(?:de|du|des|la|le|les|en|aux?)[\s-]|(?:[ld]['’])\s?)";

    private const string Name = @"(?:" + Particle + @"){0,3}(?-i:\p{Lu}\.|(?:St|Ste|Dr|Gal|Mal)\.|\p{Lu}[\p{L}'’]{0,30}(?!\p{L}))";

    private const string Names = @"(?:" + Particle + @"[0-9]{1,2}(?:er)?\s\p{L}{3,12}(?:\s[0-9]{4})?|" + Name + @"(?:[\s-]" + Name + @"){0,6})";

    private const string Code = @"(?<!(?:BP|B\.P\.|CS)\s?)\b(?:F-)?[0-9]{2}\s?[0-9]{3}\b";

    private const string Box = @"[\s,–—-]{1,5}(?:BP|B\.P\.|CS)\s?(?:[0-9]{3,5}|[0-9]{2}\s?[0-9]{3}|[0-9]{1,2})\b";

    private const string Town = @"\s+(?:(?:la|le|les|saint|sainte|ste?\.?|pont|clermont)\s(?=(?-i:\p{Lu})))?"
        + @"(?!euros?\b|personnes|visiteurs|participants|places|membres)(?-i:\p{L})[\p{L}'’]{0,30}(?:-[\p{L}'’]{1,30}){0,6}"
        + @"(?:\s(?:(?:sur|sous|en|lès|de|du)\s|[dl]['’])(?-i:\p{Lu})[\p{L}-]{0,30}){0,3}(?:\s+cedex(?:\s[0-9]{1,2}\b)?)?(?:,?\s+\(?france\b\)?)?";

    private const string CodeAndTown = @"[\s,(–—-]{0,10}" + Code + Town;

    /// <summary>The first address in a text; null when there is none.</summary>
    public static Match? Find(string text) => FindAll(text).FirstOrDefault();

    /// <summary>The addresses in a text: number and street, or any place with its postal code.</summary>
    public static IEnumerable<Match> FindAll(string text) => Address().Matches(text);

    /// <summary>Takes an address apart; a name before the number ("SUPINFO - 37 rue Gonod") is left out.</summary>
    public static PostalAddress Parse(string text)
    {
        var line = Blanks().Replace(text[..Math.Min(text.Length, Longest)], " ").Trim(' ', '.', ',', ':', ';', '(', ')', '-', '–', '—');
        if (NumberAfterName().Match(line) is { Success: true } after)
        {
            line = line[after.Groups["number"].Index..];
        }

        var parts = Parts().Match(line);
        return parts.Success
            ? new PostalAddress(line, StreetIn(parts.Groups["street"].Value), string.Concat(parts.Groups["code"].Value.Where(char.IsAsciiDigit)), parts.Groups["town"].Value.Trim())
            : TownBehind().Match(line) is { Success: true } town ? new PostalAddress(line, StreetIn(town.Groups["street"].Value), "", town.Groups["town"].Value)
            : new PostalAddress(line, StreetIn(line), "", "");
    }

    /// <summary>Where the number and street begin in an address, behind a name; 0 when it has none.</summary>
    public static int OffsetOfStreet(string address) => NumberAndWay().Match(address) is { Success: true } start ? start.Index : 0;

    /// <summary>The number and street, without the building that stands before them and the box of the post behind them.</summary>
    private static string StreetIn(string text) => PostBox().Replace(text[OffsetOfStreet(text)..], "").TrimEnd(' ', ',', '-', '–', '—', '(');

    [GeneratedRegex(
        Number + StreetNouns.Pattern + @"(?:(?:[^\n;().]|\.(?=\S|(?<=\b\p{L}{1,4}\.))){2,90}?\.?" + CodeAndTown + "|" + Names + @"(?:(?:,|\sà)\s+(?-i:\p{Lu})[\p{L}'’-]{1,30}(?=\s*(?:[.;)\n]|$)))?)"
        + @"|(?<![\p{L}0-9])" + StreetNouns.Pattern + @"[^\n;().]{2,60}?" + CodeAndTown
        + @"|(?<=[,(]\s?)" + StreetNouns.Pattern + @"(?=[^\p{Lu}\n]{0,12}\p{Lu})" + Names
        + @"|(?<![\p{L}0-9]|[^ld\s]['’])(?-i:\p{Lu}[\p{L}'’]{0,30})(?!\p{L})(?:[\s-]" + Name + @"){0,6}" + CodeAndTown,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(Number + StreetNouns.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndWay();

    [GeneratedRegex(@"^(?<street>.+?(?:" + Box + @")?)[\s,.(–—-]{0,10}(?<code>" + Code + @")(?:\s?[–—-]\s?|\s+)(?<town>[^,(]+?)(?:\s+cedex\b.*)?(?:[,(].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    /// <summary>"4 rue de la Treille à Clermont-Ferrand": a town without its code.</summary>
    [GeneratedRegex(@"^(?<street>.*?[0-9].+?)\sà\s(?<town>(?-i:\p{Lu})[\p{L}'’-]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TownBehind();

    [GeneratedRegex(Box + "$", RegexOptions.CultureInvariant)]
    private static partial Regex PostBox();

    [GeneratedRegex(@"^[^0-9]{2,40}?\s[-–—:]\s(?<number>[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfterName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
