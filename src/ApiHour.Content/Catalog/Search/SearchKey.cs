namespace ApiHour.Content.Catalog.Search;

/// <summary>
/// The row id of a page in the full-text index. Its bits hold day, place and kind, so that pages can be counted and chosen by year and kind
/// from the row id alone, and the order of rows is that of pages: those without a date, then the newest first.
/// </summary>
internal static class SearchKey
{
    /// <summary>The year is above, counted down from <see cref="NoYear"/>; 0 for no date.</summary>
    public const int YearShift = KindBits + PlaceBits + DayBits;

    /// <summary>A year that no page has.</summary>
    public const int NoYear = 10_000;

    /// <summary>All the bits of the kind.</summary>
    public const int KindMask = (1 << KindBits) - 1;

    private const int KindBits = 4;

    private const int PlaceBits = 24;

    private const int DayBits = 9;

    private const int LongestYear = 366;

    /// <summary>Makes the row of a page.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="day">Its day; null for none.</param>
    /// <param name="place">Its place among all pages by address: the order of equals.</param>
    public static long Of(PageKind kind, DateOnly? day, int place) =>
        (day is { } date ? FirstOf(date.Year) | ((long)(LongestYear - date.DayOfYear) << (PlaceBits + KindBits)) : 0) | ((long)place << KindBits) | (long)kind;

    /// <summary>The first row that a page of a year can have; rows of the year before begin right after its last.</summary>
    public static long FirstOf(int year) => (long)(NoYear - Math.Clamp(year, 0, NoYear)) << YearShift;
}
