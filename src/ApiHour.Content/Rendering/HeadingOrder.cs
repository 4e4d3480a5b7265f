using AngleSharp.Dom;
using ApiHour.Content.Rendering.Html;

namespace ApiHour.Content.Rendering;

/// <summary>Closes the gaps of a body whose headings skip a level: below the page's title the outline has none.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2: a heading level must not be skipped.</remarks>
internal static class HeadingOrder
{
    private const int PageTitle = 1;

    /// <summary>Returns the body itself, or a copy without gaps; the body keeps the levels as written, from which the meaning of a post is read.</summary>
    public static IElement Repair(IElement body)
    {
        var levels = OutlineOf(body);
        if (levels.All(level => level.Written == level.Shown))
        {
            return body;
        }

        var copy = (IElement)body.Clone();
        Renaming.Apply([.. HeadingsOf(copy).Zip(levels).Where(pair => pair.Second.Written != pair.Second.Shown).Select(pair => (pair.First, $"h{pair.Second.Shown}"))]);
        return copy;
    }

    private static IHtmlCollection<IElement> HeadingsOf(IElement body) => body.QuerySelectorAll("h2, h3, h4, h5, h6");

    private static List<(int Written, int Shown)> OutlineOf(IElement body)
    {
        var levels = new List<(int Written, int Shown)>();
        var open = new Stack<(int Written, int Shown)>();
        foreach (var written in HeadingsOf(body).Select(heading => heading.LocalName[1] - '0'))
        {
            while (open.TryPeek(out var above) && above.Written >= written)
            {
                open.Pop();
            }

            open.Push((written, (open.TryPeek(out var parent) ? parent.Shown : PageTitle) + 1));
            levels.Add(open.Peek());
        }

        return levels;
    }
}
