namespace ApiHour.Content.Catalog.Search;

/// <summary>What is left out of a search.</summary>
/// <param name="Kind">The only kind of page; null for all.</param>
/// <param name="Year">The only year; null for all.</param>
public sealed record SearchFilter(PageKind? Kind, int? Year);
