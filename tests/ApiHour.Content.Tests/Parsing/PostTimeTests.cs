namespace ApiHour.Content.Tests.Parsing;

/// <summary>The times in the addresses of posts, as <c>jekyll build</c> 4.3 reads them where the site is in Paris.</summary>
public sealed class PostTimeTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("2024-04-06 10:00:00 +0200", "2024-04-06/10-00-00")]
    [InlineData("2024-04-06 19:00:30 -0500", "2024-04-07/02-00-30")]
    [InlineData("2024-04-06 00:30:00 +0900", "2024-04-05/17-30-00")]
    [InlineData("2024-04-06T23:30:00Z", "2024-04-07/01-30-00")]
    [InlineData("2024-04-06 23:30:00 UTC", "2024-04-07/01-30-00")]
    [InlineData("2024-01-06 23:30:00.5+00:00", "2024-01-07/00-30-00")]
    public void A_time_zone_counts(string date, string address) => Assert.Equal(address, AddressOf(date));

    [Theory]
    [InlineData("2024-04-06 23:30:00", "2024-04-07/01-30-00")]
    [InlineData("'2024-04-06 23:30:00'", "2024-04-06/23-30-00")]
    [InlineData("2024-04-06 23:30", "2024-04-06/23-30-00")]
    [InlineData("2024-04-06", "2024-04-06/00-00-00")]
    public void Without_one_a_time_that_YAML_knows_is_UTC_and_any_other_the_sites(string date, string address) => Assert.Equal(address, AddressOf(date));

    [Theory]
    [InlineData("May 28, 2014", "2014-05-28/00-00-00")]
    [InlineData("28 May 2014 19:00", "2014-05-28/19-00-00")]
    [InlineData("Wed, 28 May 2014 23:00:00 GMT", "2014-05-29/01-00-00")]
    public void A_date_may_be_in_words(string date, string address) => Assert.Equal(address, AddressOf(date));

    [Theory]
    [InlineData("soon", "2024-03-05/00-00-00")]
    [InlineData("May 28", "2024-03-05/00-00-00")]
    [InlineData("10/11", "2024-03-05/00-00-00")]
    [InlineData("[2024-04-06]", "2024-03-05/00-00-00")]
    [InlineData("0001-01-01 00:00:00 +0900", "0001-01-01/00-00-00")]
    [InlineData("2024-04-06 in the evening", "2024-04-06/00-00-00")]
    public void What_is_no_time_changes_nothing(string date, string address) => Assert.Equal(address, AddressOf(date));

    [Theory]
    [InlineData("Sat, 06 Apr 2024 19:00:00 UTC", false)]
    [InlineData("May 28", true)]
    public void A_date_that_no_address_can_have_is_told(string date, bool isTold)
    {
        AddressOf(date);

        Assert.Equal(isTold, content.Load().Problems.Any(problem => problem.Code == ProblemCode.BadValue));
    }

    private string AddressOf(string date)
    {
        content.Write("_config.yml", "timezone: Europe/Paris\npermalink: /:year-:month-:day/:hour-:minute-:second/:title/\n").Write("_posts/2024-03-05-x.md", $"---\ntitle: x\ndate: {date}\n---\n");
        content.Load();
        using var catalog = content.Open();
        return catalog.Articles.Single().Address[1..^"/x/".Length];
    }
}
