using System.Globalization;
using AngleSharp.Dom;

namespace ApiHour.Content.Rendering;

/// <summary>Tells assistive technology the outline of a body that skips heading levels; the headings stay as they are written.</summary>
/// <remarks>https://www.w3.org/TR/wai-aria-1.2/#aria-level: it must not skip a level below the page's title.</remarks>
internal static class HeadingOrder
{
    private const int PageTitle = 1;

    public static void Apply(IElement body)
    {
        var open = new Stack<(int Written, int Told)>();
        foreach (var heading in body.QuerySelectorAll("h2, h3, h4, h5, h6"))
        {
            var written = heading.LocalName[1] - '0';
            while (open.TryPeek(out var above) && above.Written >= written)
            {
                open.Pop();
            }

            var told = (open.TryPeek(out var parent) ? parent.Told : PageTitle) + 1;
            open.Push((written, told));
            if (told != written)
            {
                heading.SetAttribute("aria-level", told.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
