using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog.Search;

/// <summary>
/// How texts are spelled in the index. SQLite treats punctuation as spaces and private-use characters as letters
/// (https://www.sqlite.org/fts5.html §4.3.1), so the signs of C++ and C# are stored as private-use characters.
/// </summary>
internal static partial class SearchText
{
    /// <summary>Stands before a word that was found.</summary>
    public const char MarkStart = '\uE001';

    /// <summary>Stands after a word that was found.</summary>
    public const char MarkEnd = '\uE002';

    private const char Plus = '\uE02B';

    private const char Sharp = '\uE023';

    /// <summary>Spells a text for the index; private-use characters of its own become blanks.</summary>
    public static string Encode(string text) =>
        SignsOfNames().Replace(PrivateUse().Replace(text, " "), signs => signs.Value.Replace('+', Plus).Replace('#', Sharp));

    /// <summary>Spells a text of the index for readers; the marks stay.</summary>
    public static string Decode(string text) => text.Replace(Plus, '+').Replace(Sharp, '#');

    [GeneratedRegex(@"(?<=\p{L})(?:\+\+|#)(?!\p{L})")]
    private static partial Regex SignsOfNames();

    [GeneratedRegex(@"\p{Co}")]
    private static partial Regex PrivateUse();
}
