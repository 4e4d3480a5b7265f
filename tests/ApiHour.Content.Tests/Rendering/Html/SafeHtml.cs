using AngleSharp.Html.Parser;

namespace ApiHour.Content.Tests.Rendering.Html;

/// <summary>What HTML may not have once a browser has read it, said another way than the allow-list does.</summary>
internal static class SafeHtml
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly HashSet<string> Harmless =
    [
        "html", "head", "body", "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div",
        "dl", "dt", "em", "figcaption", "figure", "footer", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp",
        "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    ];

    private static readonly HashSet<string> Addresses = ["href", "src", "srcset", "cite", "data-src"];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "geo"];

    private static readonly string[] Refused = ["style", "srcdoc", "action", "formaction", "background", "poster", "ping", "target", "name", "is", "slot", "data"];

    public static void Holds(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument("<body>" + html).All)
        {
            Assert.True(element.NamespaceUri == Xhtml && Harmless.Contains(element.LocalName), $"<{element.LocalName}> in {html}");
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.Contains(':', StringComparison.Ordinal) || Refused.Contains(attribute.Name), $"{attribute.Name} in {html}");
                Assert.True(!Addresses.Contains(attribute.Name) || IsHarmless(attribute.Value), $"{attribute.Name}=\"{attribute.Value}\" in {html}");
            }
        }
    }

    /// <summary>As browsers read it: what is no letter in front and line ends within don't count (https://url.spec.whatwg.org/#url-parsing).</summary>
    private static bool IsHarmless(string address)
    {
        var bare = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || bare.AsSpan(0, colon).IndexOfAny("/?#") >= 0 || Schemes.Contains(bare[..colon], StringComparer.OrdinalIgnoreCase)
            || !char.IsAsciiLetter(bare[0]) || bare[..colon].Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'));
    }
}
