namespace ApiHour.Content.Catalog.Search;

/// <summary>How many pages of one kind and one year were found.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Year">The year; null for pages without a date.</param>
/// <param name="Pages">How many.</param>
public sealed record SearchCount(PageKind Kind, int? Year, int Pages);
