using AngleSharp;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ApiHour.Content.Rendering;

/// <summary>Parses HTML without letting it grow: how deep it is nested is what parsing and walking it costs.</summary>
internal static class BoundedHtml
{
    /// <summary>The most elements in each other: a hundred lists, each with its items, and a page's worth around and inside.</summary>
    private const int MaxDepth = 250;

    private static readonly IBrowsingContext Context = BrowsingContext.New(Configuration.Default.WithOnly<ICssSelectorParser>(new KnownSelectors()));

    private static readonly HtmlParser Unbounded = new(default, Context);

    /// <summary>Returns the page.</summary>
    /// <exception cref="ArgumentException">The HTML is nested too deeply.</exception>
    public static IHtmlDocument Parse(string html)
    {
        // What is told of an element comes before it has its place: the one before has it.
        IElement? previous = null;
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => previous = Checked(previous, element) }, Context);
        return parser.ParseDocument("<body>" + html);
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
                throw new ArgumentException($"more than {MaxDepth} elements stand in each other, or have no end tag");
            }
        }

        return next;
    }
}
