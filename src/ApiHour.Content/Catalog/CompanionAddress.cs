namespace ApiHour.Content.Catalog;

/// <summary>Where calendars, feeds, link previews and posters stand: beside the page they are about.</summary>
public static class CompanionAddress
{
    /// <summary>The end of the address of a calendar of the whole site, or of a series.</summary>
    public const string Calendar = "/calendar.ics";

    /// <summary>The end of the address of a feed.</summary>
    public const string Atom = "/atom.xml";

    /// <summary>All that stands beside a page.</summary>
    public static IEnumerable<string> AllOf(SiteAddress page) => new[] { CalendarOf(page), AtomOf(page), LinkPreviewOf(page), PosterOf(page) }.OfType<string>();

    /// <summary>The calendar of a series, an event or a speaker; null when a page has none.</summary>
    public static string? CalendarOf(SiteAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind switch
        {
            PageKind.Event or PageKind.Speaker => CalendarOf(page.Path),
            PageKind.Events when page.Path.EndsWith('/') => page.Path[..^1] + Calendar,
            _ => null,
        };
    }

    /// <summary>The calendar of an event or a speaker, by the address of the page: <c>/api-hours/api-hour-9.ics</c>.</summary>
    public static string CalendarOf(string page) => PathOf(page) + ".ics";

    /// <summary>The link preview of an event or a talk; null when a page has none of its own.</summary>
    public static string? LinkPreviewOf(SiteAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind is PageKind.Event or PageKind.Talk ? LinkPreviewOf(page.Path) : null;
    }

    /// <summary>The link preview of an event or a talk, by the address of the page: <c>/api-hours/api-hour-9.png</c>.</summary>
    public static string LinkPreviewOf(string page) => PathOf(page) + ".png";

    /// <summary>The poster of an event; null when a page has none.</summary>
    public static string? PosterOf(SiteAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind is PageKind.Event ? PosterOf(page.Path) : null;
    }

    /// <summary>The poster of an event, by the address of the page: <c>/api-hours/api-hour-9/poster</c>.</summary>
    public static string PosterOf(string page) => PathOf(page) + "/poster";

    /// <summary>A page's address without <c>.html</c> and last slash.</summary>
    public static string PathOf(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.EndsWith(AddressKey.PageExtension, StringComparison.Ordinal) ? page[..^AddressKey.PageExtension.Length] : page.TrimEnd('/');
    }

    /// <summary>The Atom feed of a series or of the talks; null when a page has none.</summary>
    public static string? AtomOf(SiteAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind is PageKind.Events or PageKind.Talks && page.Path.EndsWith('/') ? AtomOf(page.Path) : null;
    }

    /// <summary>The Atom feed beside a list, by the address of the list: <c>/talks/atom.xml</c>.</summary>
    public static string AtomOf(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.TrimEnd('/') + Atom;
    }
}
