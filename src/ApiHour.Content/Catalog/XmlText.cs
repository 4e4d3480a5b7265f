using System.Buffers;

namespace ApiHour.Content.Catalog;

/// <summary>Removes the characters that neither feeds nor calendars may contain.</summary>
/// <remarks>https://www.w3.org/TR/xml/#charsets and RFC 5545 §3.1: no control characters but tabs and line ends.</remarks>
internal static class XmlText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The text without them.</summary>
    public static string Of(string text) => IsClean(text) ? text : string.Concat(text.Where(c => !IsForbidden(c)));

    /// <summary>The text with a space in the place of each of them.</summary>
    public static string Blank(string text) => IsClean(text) ? text : string.Create(text.Length, text, static (blanked, written) =>
    {
        for (var i = 0; i < blanked.Length; i++)
        {
            blanked[i] = IsForbidden(written[i]) ? ' ' : written[i];
        }
    });

    /// <summary>Whether a character is one of them.</summary>
    public static bool IsForbidden(char c) => c is >= '\uFFFE' || Controls.Contains(c);

    private static bool IsClean(ReadOnlySpan<char> text) => !text.ContainsAny(Controls) && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');
}
