namespace ApiHour.Content.Catalog;

/// <summary>An address that answers with a page; all of them together are the site's map.</summary>
public sealed class SiteAddress
{
    /// <summary>The path from the site's root, decoded, letter case kept; the primary key.</summary>
    public required string Path { get; init; }

    /// <summary>The path as <see cref="AddressKey"/> folds it.</summary>
    public required string Key { get; init; }

    /// <summary>What stands there.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>The series an event list or the category an article list is about; empty for all others.</summary>
    public string Category { get; init; } = "";

    /// <summary>The title, for navigation; empty for a list that states none: the site's own words name it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The post's day; null for pages and lists.</summary>
    public DateOnly? Date { get; init; }
}
