using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>What feed readers remember of a feed, Atom or RSS.</summary>
/// <remarks>Read by patterns, since old feeds often contain a bare <c>&amp;</c>, at which XML parsers fail.</remarks>
/// <param name="Id">The feed's own id; empty when it has none.</param>
/// <param name="Entries">Its entries, in order.</param>
/// <param name="Next">The address of its next page; empty on the last.</param>
internal sealed partial record FeedOutline(string Id, IReadOnlyList<FeedEntry> Entries, string Next)
{
    /// <summary>Reads a feed; null when the bytes are not a feed.</summary>
    public static FeedOutline? Read(byte[] bytes)
    {
        if (!Root().IsMatch(Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1024)))))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var head = Entry().Replace(text, "");
        return new FeedOutline(Find(Identifier(), head), [.. Entry().Matches(text).Select(entry => EntryOf(entry.Value)).Where(entry => entry.Id.Length > 0)], Find(NextPage(), head));
    }

    /// <summary>Why the bytes are not XML, and where; null when they are.</summary>
    public static string? FaultOf(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            XDocument.Load(stream);
            return null;
        }
        catch (XmlException fault)
        {
            return fault.Message.TrimEnd('.');
        }
    }

    private static FeedEntry EntryOf(string entry)
    {
        var link = Find(Page(), entry);
        return new FeedEntry(Find(Identifier(), entry) is { Length: > 0 } id ? id : link, link);
    }

    private static string Find(Regex pattern, string text) => WebUtility.HtmlDecode(pattern.Match(text).Groups["found"].Value.Trim());

    [GeneratedRegex(@"\A[^<]*(<[?!][^>]*>\s*)*<(feed|rss)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Root();

    [GeneratedRegex(@"<(?<name>entry|item)\b.*?</\k<name>>", RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"<(id|guid)\b[^>]*>(<!\[CDATA\[)?(?<found>[^<]*?)(\]\]>)?<", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"<link\b(?![^>]*\brel=[""'](?!alternate))([^>]*?\bhref=[""'](?<found>[^""']*)|[^>/]*>(?<found>[^<]*))", RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    [GeneratedRegex(@"<link\b(?=[^>]*\brel=[""']next[""'])[^>]*?\bhref=[""'](?<found>[^""']*)")]
    private static partial Regex NextPage();
}
