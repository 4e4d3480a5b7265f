namespace ApiHour.Content.Tests.Events.Dates;

public sealed class YearTests
{
    [Theory]
    [InlineData("2019-03-01", "mardi 12 mars", "2019-03-12", "AH052(7,36)")]
    [InlineData("2019-03-12", "12 mars", "2019-03-12", "AH052(7,30)")]
    [InlineData("2018-12-10", "mardi 15 janvier", "2019-01-15", "AH052(7,36)")]
    [InlineData("2018-12-10", "15 janvier", "2019-01-15", "AH052(7,30)")]
    [InlineData("2019-03-13", "12 mars", "2019-03-12", "AH052(7,30)")]
    [InlineData("2019-06-01", "mardi 12 mars", "2019-03-12", "AH052(7,36)")]
    [InlineData("2020-01-05", "vendredi 20 décembre", "2019-12-20", "AH052(7,39)")]
    [InlineData("2019-12-10", "29 février", "2020-02-29", "AH052(7,30)")]
    public void A_missing_year_is_that_of_the_next_such_day_and_told(string announced, string written, string date, string problems) => Check(announced, written, date, problems);

    [Theory]
    [InlineData("2017-01-27", "mercredi 1er février 2016", "2017-02-01", "AH053(7,39)")]
    [InlineData("2017-01-27", "1er février 2016", "2017-02-01", "AH053(7,30)")]
    [InlineData("2016-12-10", "samedi 14 janvier 2016", "2017-01-14", "AH053(7,37)")]
    [InlineData("2016-12-10", "14 décembre 2017", "2016-12-14", "AH053(7,30)")]
    [InlineData("2019-03-01", "mardi 12 mars 2091", "2019-03-12", "AH053(7,36)")]
    [InlineData("2017-01-27", "01/02/2016", "2017-02-01", "AH053(7,30)")]
    public void A_wrong_year_is_corrected_and_told(string announced, string written, string date, string problems) => Check(announced, written, date, problems);

    [Theory]
    [InlineData("2019-03-12", "mardi 12 mars 2019", "2019-03-12", "")]
    [InlineData("2019-03-20", "mardi 12 mars 2019", "2019-03-12", "AH055(7,36)")]
    [InlineData("2020-02-20", "mardi 12 mars 2019", "2019-03-12", "AH055(7,36)")]
    [InlineData("2024-02-20", "12 mars 2019", "2019-03-12", "AH055(7,30)")]
    [InlineData("2018-09-01", "mardi 12 mars 2019", "2019-03-12", "")]
    public void A_year_that_can_be_counts_as_written(string announced, string written, string date, string problems) => Check(announced, written, date, problems);

    [Fact]
    public void The_cure_is_the_date_in_full()
    {
        var told = Assert.Single(ReadEvent.Practical("Cet événement aura lieu le 1er avril à 19h.").Found);

        Assert.Equal(
            "`1er avril` has no year, so 2019 is assumed: it follows the announcement of 2019-03-01; write `lundi 1er avril 2019`", $"{told.Message}; {told.Fix}");
    }

    private static void Check(string announced, string written, string date, string problems)
    {
        var post = ReadEvent.Practical($"Cet événement aura lieu le **{written}** à **19h**.", announced);

        Assert.Equal(date + " 19:00", post.When);
        Assert.Equal(problems, post.Problems);
    }
}
