using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>Recognises the one of Jekyll's styles by which posts stood where they are missed.</summary>
/// <remarks>https://jekyllrb.com/docs/permalinks/#built-in-formats.</remarks>
internal static partial class PermalinkStyle
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
    /// <param name="day">The day of the post's file; the one that the old address names counts, as the post may state another.</param>
    public static string? Find(string old, string address, DateOnly day) =>
        Read(old, DayIn(old) ?? day) is { } was && Read(address, DayIn(address) ?? day) is { } now && (was.Categories, was.Name) == (now.Categories, now.Name) && was.Style != now.Style ? was.Style : null;

    /// <summary>Proposes one line of the configuration where it mends more than there is to lose.</summary>
    /// <param name="found">What differs.</param>
    /// <param name="inPlace">How many posts stand where they stood: the line would move them.</param>
    public static IReadOnlyList<Difference> Propose(IReadOnlyList<Difference> found, int inPlace)
    {
        var most = found.Where(difference => difference is { Kind: DifferenceKind.MissingPage, Style: not null }).GroupBy(difference => difference.Style).MaxBy(style => style.Count());
        return most?.Count() is not > 1 || most.Count() <= inPlace ? found
            : [.. found.Select(difference => difference.Style == most.Key ? difference with { Fix = $"write `permalink: {most.Key}` in _config.yml, and compare again" } : difference)];
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

    private static DateOnly? DayIn(string address) =>
        DateOnly.TryParseExact(Day().Match(address).Groups["day"].ValueSpan, "yyyy'/'MM'/'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string In(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex("/(?<day>[0-9]{4}/[0-9]{2}/[0-9]{2})/[^/]+/?$")]
    private static partial Regex Day();
}
