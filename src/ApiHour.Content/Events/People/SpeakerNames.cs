using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.People;

/// <summary>Reads people's names.</summary>
internal static partial class SpeakerNames
{
    /// <summary>The names that a billing joins by a comma, <c>&amp;</c>, <c>+</c>, "et" or "and", or by a slash where both sides have several words. "R&amp;D" and "C++" are words.</summary>
    public static IReadOnlyList<string> Split(string billing) =>
        [.. Joints().Split(billing).Select(name => name.Trim()).Where(name => name.Length > 0)];

    [GeneratedRegex(@"\s*(?:,|(?<=\s)&|&(?=\s)|(?<=\s)\+(?=\s)|\s/\s(?<=\p{L}\s[\p{L}.'’-]+\s/\s)(?=[\p{L}.'’-]+\s\p{L})|\bet\b|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
