using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using FsCheck.Xunit;

namespace ApiHour.Content.Tests.Catalog.Search;

[Properties(Replay = "1976,1983")]
public sealed class SearchKeyTests
{
    [Fact]
    public void Rows_are_in_the_order_of_their_pages()
    {
        long[] rows =
        [
            SearchKey.Of(PageKind.Speaker, null, 0),
            SearchKey.Of(PageKind.Page, null, 1),
            SearchKey.Of(PageKind.Article, DateOnly.MaxValue, 0),
            SearchKey.Of(PageKind.Talk, new DateOnly(2024, 12, 31), 0),
            SearchKey.Of(PageKind.Event, new DateOnly(2024, 12, 31), 1),
            SearchKey.Of(PageKind.Talk, new DateOnly(2024, 1, 1), 0),
            SearchKey.Of(PageKind.Talk, new DateOnly(2023, 12, 31), 0),
            SearchKey.Of(PageKind.Page, DateOnly.MinValue, (1 << 24) - 1),
        ];

        Assert.Equal(rows.Order(), rows);
        Assert.All(rows, row => Assert.InRange(row, 0, long.MaxValue));
    }

    [Property]
    public bool A_row_tells_year_and_kind(DateTime moment, byte number)
    {
        var kind = (PageKind)(number % Enum.GetValues<PageKind>().Length);
        var day = DateOnly.FromDateTime(moment);

        var row = SearchKey.Of(kind, day, number);

        return (PageKind)(row & SearchKey.KindMask) == kind && SearchKey.NoYear - (row >> SearchKey.YearShift) == day.Year
            && row >= SearchKey.FirstOf(day.Year) && row < SearchKey.FirstOf(day.Year - 1);
    }
}
