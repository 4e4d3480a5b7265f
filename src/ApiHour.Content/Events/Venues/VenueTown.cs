using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Venues;

/// <summary>Tells the town of a venue from the venue: both may stand behind "à".</summary>
internal static partial class VenueTown
{
    /// <summary>How far before a town its street may begin.</summary>
    private const int StreetReach = 60;

    /// <summary>Whether a street ends at an offset: "12 rue Neuve à Clermont-Ferrand".</summary>
    public static bool IsBehindStreet(string text, int at) =>
        text[Math.Max(0, at - StreetReach)..at].TrimEnd(' ', ',') is var before && AddressReader.FindAll(before).Any(street => street.Index + street.Length == before.Length);

    /// <summary>Whether nothing but "(63), " or the like stands between a town and the preposition of its venue.</summary>
    public static bool IsRightBefore(string between) => End().IsMatch(between);

    /// <summary>Whether a name behind a plain "à" is the town alone: an address of the text lies in it, or the text leaves the venue for later.</summary>
    public static bool IsAlone(string name, string text) => ToCome().IsMatch(text) || AddressReader.FindAll(text).Any(street => AddressReader.Parse(street.Value)?.Locality == name);

    [GeneratedRegex(@"^\s?(?:\([^()]{1,20}\))?\s?,?\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    /// <summary>"Le lieu exact vous sera communiqué".</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:lieu|endroit|venue|location)\s(?:exact\s)?(?:(?:vous\s)?(?:sera|will\sbe)\s(?:\p{L}+\s){0,2}?|(?:est|reste|is)\s(?:\p{L}+\s)?(?:à|to\sbe)\s)(?:annonc|communiqu|précis|dévoil|confirm|défini|révél|indiqu|announced)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();
}
