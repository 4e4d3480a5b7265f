using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds the room beside the name of a venue.</summary>
internal static partial class VenueRoom
{
    /// <summary>The room right behind a name, in brackets; empty when there is none.</summary>
    public static string After(string text, int end) => Room().Match(text, end) is { Success: true } room ? $" ({room.Groups["room"].Value.Trim()})" : "";

    /// <summary>The room that stands before its house, with the words up to that; the group <c>room</c> is the room alone.</summary>
    public static Match Leading(string text, int from, int to) => First().Match(text, from, to - from);

    /// <summary>What stands in brackets at the end of some words.</summary>
    public static Match AtEnd(string words) => Last().Match(words);

    /// <summary>"amphi B, IUT de Clermont-Ferrand".</summary>
    [GeneratedRegex(
        @"\G(?:(?:dans|en)\s+)?(?:la\s+|l['’])?(?<room>(?:salle|auditorium)\s+(?:n°\s?|num[ée]ro\s+)?(?:\p{Lu}?[0-9]{1,4}|\p{Lu})"
        + @"|amphi\w*\s+[\p{L}0-9]{1,12}),\s+(?:(?:à\s+)?l['’]|aux?\s+|(?:de|à)\s+la\s+|du\s+)?(?=\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(
        @"\G\s*(?:\((?:attention\s?:\s)?(?![^()\n]*(?<!\p{L})(?:merci|sera|seront|(?-i:est)(?=\s\p{Ll})|nous|vous|prêt\p{L}*)(?!\p{L}))"
        + @"(?<room>[^()\n]{0,40}?(?:salle|amphi|étage|room|floor)[^()\n]{0,40})\)"
        + @"|[,–-]\s*(?<room>(?:en\s+)?(?:salle|amphi\w*)\s[^.,;:(\n]{1,20}?)(?=\s?(?:[.,;:(\n]|$))|\s(?<room>salle\s+(?:n°\s?|num[ée]ro\s+)?[0-9]{1,3}\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Room();

    [GeneratedRegex(@"\s\([^()\n]{1,40}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Last();
}
