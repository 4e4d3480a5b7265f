namespace ApiHour.Content.Catalog;

/// <summary>
/// The row of a page in the full-text index. Its bits are day, place and kind: pages are counted by year and kind, and chosen,
/// without a look at anything else, and rows in order are pages in order: those without a date, then the newest first.
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

    /// <summary>The first row that a page of a year can have; the last is before the first of the year before.</summary>
    public static long FirstOf(int year) => (long)(NoYear - Math.Clamp(year, 0, NoYear)) << YearShift;
}
