using System.Globalization;
using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Html;

/// <summary>Brings the HTML of older posts up to the living standard, without changing what it says.</summary>
internal static class HtmlRepair
{
    private static readonly string[] Sides = ["center", "right"];

    public static void Apply(IElement body)
    {
        RenameAll(body, "center", "div", "center");
        RenameAll(body, "acronym", "abbr");
        RenameAll(body, "tt", "code");
        RenameAll(body, "strike", "s");
        RenameAll(body, "big", "strong");
        foreach (var anchor in body.QuerySelectorAll("a[name]:not([id])"))
        {
            anchor.Id = anchor.GetAttribute("name");
        }

        foreach (var sized in body.QuerySelectorAll("img[width], img[height]"))
        {
            KeepPixels(sized, "width");
            KeepPixels(sized, "height");
        }

        foreach (var cell in body.QuerySelectorAll("td[style], th[style]"))
        {
            Align(cell);
        }

        MakeIdsUnique(body);
        StartHeadingsAtTwo(body);
        LetKeysScroll(body);
    }

    /// <summary>A size in pixels, with or without the unit; null for one in percent, or none.</summary>
    public static int? Pixels(IElement element, string side)
    {
        var written = element.GetAttribute(side)?.Replace("px", "", StringComparison.OrdinalIgnoreCase).Trim();
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;
    }

    private static void KeepPixels(IElement element, string side)
    {
        if (Pixels(element, side) is { } pixels)
        {
            element.SetAttribute(side, pixels.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            element.RemoveAttribute(side);
        }
    }

    /// <summary>Tables are aligned by column, which Markdown writes as a style.</summary>
    private static void Align(IElement cell)
    {
        if (Sides.FirstOrDefault(side => cell.GetAttribute("style")!.Replace(" ", "", StringComparison.Ordinal).Contains("text-align:" + side, StringComparison.Ordinal)) is { } aligned)
        {
            cell.ClassList.Add(aligned);
        }
    }

    private static void RenameAll(IElement body, string from, string to, string? className = null)
    {
        foreach (var renamed in Renaming.Apply([.. body.QuerySelectorAll(from).Select(old => (old, to))]))
        {
            if (className is not null)
            {
                renamed.ClassList.Add(className);
            }
        }
    }

    private static void MakeIdsUnique(IElement body)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in body.QuerySelectorAll("[id]").Where(e => string.IsNullOrEmpty(e.Id) || e.Id.Any(char.IsWhiteSpace) || !seen.Add(e.Id)))
        {
            element.RemoveAttribute("id");
        }
    }

    /// <summary>The page's title is its only first heading: a body that has some moves down by one level.</summary>
    private static void StartHeadingsAtTwo(IElement body)
    {
        if (body.QuerySelector("h1") is not null)
        {
            Renaming.Apply([.. body.QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading => (heading, $"h{heading.LocalName[1] - '0' + 1}"))]);
        }
    }

    /// <summary>Code and tables that are wider than the page scroll by keyboard too; the rest keeps the order of the page.</summary>
    private static void LetKeysScroll(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("[tabindex]"))
        {
            element.RemoveAttribute("tabindex");
        }

        foreach (var wide in body.QuerySelectorAll("pre, table"))
        {
            wide.SetAttribute("tabindex", "0");
        }
    }
}
