using System.Net;

namespace ApiHour.Content.Events.Sections;

/// <summary>Finds the links of a rendered body in its source text, where characters may be escaped differently.</summary>
internal static class WrittenLinks
{
    /// <summary>How many addresses of a text are looked at.</summary>
    private const int MostLinks = 300;

    private static readonly string[] Schemes = ["https:", "http:"];

    /// <summary>The offset at which an address begins, from an offset on; that offset when it is not there.</summary>
    public static int Find(string text, string url, int from)
    {
        var wanted = url[Math.Max(0, url.IndexOf("//", StringComparison.Ordinal))..];
        var at = text.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            at = FindEscaped(text, wanted, from);
        }

        var scheme = at < 0 ? null : Array.Find(Schemes, s => at >= s.Length && text.AsSpan(0, at).EndsWith(s, StringComparison.OrdinalIgnoreCase));
        return Math.Max(from, at - (scheme?.Length ?? 0));
    }

    private static int FindEscaped(string text, string url, int from)
    {
        var wanted = Unescaped(url);
        var at = from;
        for (var tries = 0; tries < MostLinks && (at = text.IndexOf("//", at, StringComparison.Ordinal)) >= 0; tries++, at += 2)
        {
            // An escape is at the most six characters long, "&#x3D;".
            if (Unescaped(text[at..Math.Min(text.Length, at + (url.Length * 6))]).StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Unescaped(string text) => string.Concat(Uri.UnescapeDataString(WebUtility.HtmlDecode(text)).Where(c => !char.IsWhiteSpace(c)));
}
