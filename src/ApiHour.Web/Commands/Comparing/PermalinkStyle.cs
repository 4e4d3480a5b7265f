using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>Recognises the one of Jekyll's styles by which posts stood where they are missed.</summary>
/// <remarks>https://jekyllrb.com/docs/permalinks/#built-in-formats.</remarks>
internal static class PermalinkStyle
{
    /// <summary>What stands between the categories and the post's own name, and behind it; the last fits every page.</summary>
    private static readonly (string Name, Func<DateOnly, string> Folders, string Ending)[] All =
    [
        ("date", day => In(day, "yyyy'/'MM'/'dd'/'"), AddressKey.PageExtension),
        ("pretty", day => In(day, "yyyy'/'MM'/'dd'/'"), "/"),
        ("ordinal", day => In(day, "yyyy'/'") + day.DayOfYear.ToString("000'/'", CultureInfo.InvariantCulture), AddressKey.PageExtension),
        ("weekdate", day => In(day, "yyyy'/W'") + ISOWeek.GetWeekOfYear(day).ToString("00'/'", CultureInfo.InvariantCulture) + In(day, "ddd'/'"), AddressKey.PageExtension),
        ("none", _ => "", AddressKey.PageExtension),
    ];

    /// <summary>The style that would put a post at its old address; null when none would.</summary>
    /// <param name="old">The old address.</param>
    /// <param name="address">The one it has here.</param>
    /// <param name="day">The day of the post.</param>
    public static string? Find(string old, string address, DateOnly day) =>
        Read(old, day) is { } was && Read(address, day) is { } now && (was.Categories, was.Name) == (now.Categories, now.Name) && was.Style != now.Style ? was.Style : null;

    /// <summary>Says once what one line of the configuration mends, when that is most of a site's posts.</summary>
    public static IReadOnlyList<Difference> Sum(IReadOnlyList<Difference> found, int posts)
    {
        var most = found.Where(difference => difference.Style is not null).GroupBy(difference => difference.Style).MaxBy(style => style.Count())?.ToList();
        if (most is not [{ Style: var style } first, _, ..] || most.Count * 2 <= posts)
        {
            return found;
        }

        var line = first with { Message = $"no page is here, nor where other posts stood; in all: {most.Count}", Fix = $"write `permalink: {style}` in _config.yml, and compare again" };
        return [line, .. found.Where(difference => difference.Style != style)];
    }

    private static (string Style, string Categories, string Name)? Read(string address, DateOnly day)
    {
        foreach (var (style, folders, ending) in All.Where(style => address.EndsWith(style.Ending, StringComparison.Ordinal)))
        {
            var page = address[..^ending.Length];
            var (folder, name) = (page[..(page.LastIndexOf('/') + 1)], page[(page.LastIndexOf('/') + 1)..]);
            if (folder.EndsWith("/" + folders(day), StringComparison.Ordinal))
            {
                return (style, folder[..^folders(day).Length], name);
            }
        }

        return null;
    }

    private static string In(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
