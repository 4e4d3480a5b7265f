namespace ApiHour.Content.Catalog.Search;

/// <summary>A word of the index, without case and accents, and how many pages have it.</summary>
internal sealed record KnownWord(string Word, int Pages);
