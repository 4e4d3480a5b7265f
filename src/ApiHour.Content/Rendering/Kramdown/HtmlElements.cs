namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>How kramdown sorts HTML elements.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#html-blocks</remarks>
internal static class HtmlElements
{
    /// <summary>Elements that stand inside a paragraph: a line that starts with one is a paragraph.</summary>
    public static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
        "input", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "select", "small", "span", "strike", "strong",
        "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Elements that make a block of their own, up to their end tag.</summary>
    public static readonly HashSet<string> Block = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "main", "menu", "nav", "ol", "p", "section", "summary", "table",
        "ul", "video", "audio", "object", "embed",
    };

    /// <summary>Elements that hold blocks within another element.</summary>
    public static readonly HashSet<string> Part = new(StringComparer.OrdinalIgnoreCase) { "caption", "dd", "dt", "figcaption", "legend", "li", "td", "th" };

    /// <summary>Elements of a page that begin and end a line.</summary>
    public static readonly HashSet<string> Line = new(StringComparer.Ordinal)
    {
        "p", "li", "ul", "ol", "dl", "dt", "dd", "div", "section", "blockquote", "pre", "table", "tr", "td", "th", "h2", "h3", "h4", "h5", "h6",
        "figure", "figcaption", "details", "summary", "header", "footer", "article", "aside", "address", "hr",
    };

    /// <summary>Elements without content.</summary>
    public static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };
}
