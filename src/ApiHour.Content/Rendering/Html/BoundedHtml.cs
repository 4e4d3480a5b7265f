using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Html;

/// <summary>Parses HTML of limited depth: the cost of parsing and walking it grows with its nesting.</summary>
internal static partial class BoundedHtml
{
    /// <summary>The deepest nesting of elements: a hundred lists with their items, and as much as a page needs around and inside.</summary>
    private const int MaxDepth = 250;

    private static readonly IBrowsingContext Context = BrowsingContext.New(Configuration.Default.WithOnly<ICssSelectorParser>(new KnownSelectors()));

    private static readonly HtmlParser Unbounded = new(default, Context);

    /// <summary>Returns the page; without the characters that no text may hold, which references can hide.</summary>
    /// <exception cref="ArgumentException">The HTML is nested too deeply.</exception>
    public static IHtmlDocument Parse(string html)
    {
        // The callback comes before the element is inserted; the previous element has its place by now.
        IElement? previous = null;
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => previous = Checked(previous, element) }, Context);
        return parser.ParseDocument("<body>" + WithoutForbidden(html));
    }

    /// <summary>Parses the HTML of a page that the site shows.</summary>
    public static IHtmlDocument ParseShown(string html) => Unbounded.ParseDocument(html);

    private static IElement Checked(IElement? previous, IElement next)
    {
        var depth = 0;
        for (var around = previous; around is not null; around = around.ParentElement)
        {
            if (++depth > MaxDepth)
            {
                throw new ArgumentException($"more than {MaxDepth} elements are nested, or have no end tag");
            }
        }

        return next;
    }

    private static string WithoutForbidden(string html)
    {
        html = XmlText.Of(html);
        return html.Contains("&#", StringComparison.Ordinal) ? Forbidden().Replace(html, " ") : html;
    }

    [GeneratedRegex("&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|7f|fff[ef])(?![0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|127|6553[45])(?![0-9]));?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
