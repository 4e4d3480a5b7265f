using System.Text.RegularExpressions;
using ApiHour.Content.Events.People;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Tells words that look like people's names.</summary>
internal static partial class PersonNames
{
    /// <summary>A billing with more names is none.</summary>
    private const int Most = 8;

    /// <summary>Whether words can be a billing: one first name and family name, or several joined.</summary>
    public static bool LookLike(string words) => words.Length < 200 && SpeakerNames.Split(words) is { Count: > 0 and <= Most } names && names.All(name => Name().IsMatch(name));

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:(?:\s(?:de|du|des|la|le|van|von|der|den|el|al|ben|bin|da|das|di|do|dos|e|y|af|av|zu|ten|ter|te))*\s(?:d['’])?\p{Lu}[\p{L}'’.-]*){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
