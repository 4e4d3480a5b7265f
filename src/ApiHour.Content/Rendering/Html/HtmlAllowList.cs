using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using Ganss.Xss;

namespace ApiHour.Content.Rendering.Html;

/// <summary>Lets only harmless HTML through: no script, no handler, no style, no frame, no form.</summary>
internal static class HtmlAllowList
{
    private static readonly HtmlSanitizerOptions Options = new()
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "html", "head", "body",
            "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
            "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h2", "h3", "h4", "h5", "h6", "header",
            "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
            "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alt", "cite", "class", "colspan", "data-action", "data-height", "data-ratio", "data-src", "data-title",
            "datetime", "dir", "headers", "height", "href", "hreflang", "id", "lang", "open", "rel", "reversed", "rowspan", "scope", "src",
            "start", "tabindex", "title", "value", "width",
        },
        AllowedSchemes = new HashSet<string>(WebAddress.Schemes, StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "cite", "data-src" },
    };

    /// <summary>Elements whose content is no text of the page, or is read by rules of its own.</summary>
    private static readonly HashSet<string> Wordless = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "noembed", "noframes", "iframe", "frameset", "textarea", "select", "title", "xmp", "plaintext", "svg", "math",
    };

    /// <summary>Makes the library's tables, those of all of CSS among them, which take as long as a hundred posts.</summary>
    public static void Prepare() => _ = new HtmlSanitizer(Options);

    /// <summary>Removes the elements whose content is no text of the page, and tells their names.</summary>
    public static void RemoveWordless(IElement body, Action<string>? tell = null)
    {
        foreach (var element in body.Descendants<IElement>().Where(e => Wordless.Contains(e.LocalName)).ToList())
        {
            tell?.Invoke(element.LocalName);
            element.Remove();
        }
    }

    /// <summary>Removes everything else; an element that is left out is told. Its words stay, as in <c>List&lt;String&gt;</c>.</summary>
    public static void Apply(IHtmlDocument page, SourceDocument document, FileProblems problems)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        void Tell(string name)
        {
            if (told.Add(name))
            {
                problems.Warn(document.PositionOf("<" + name), ProblemCode.RefusedHtml, $"the element <{name}> is not allowed and was left out", "write Markdown, or a link");
            }
        }

        RemoveWordless(page.Body!, Tell);

        var sanitizer = new HtmlSanitizer(Options) { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, removing) => Tell(removing.Tag.LocalName);
        sanitizer.SanitizeDom(page, page.Body as IHtmlElement);
    }
}
