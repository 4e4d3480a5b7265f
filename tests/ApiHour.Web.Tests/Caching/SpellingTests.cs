using System.Net;

namespace ApiHour.Web.Tests.Caching;

public sealed class SpellingTests : IDisposable
{
    private readonly SiteFixture site = new SiteFixture().Write("_config.yml", "base_url: https://example.org\n").WriteEvent("2026-11-02-e");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/ATOM.xml", "/atom.xml")]
    [InlineData("/Api/events.json?year=2026", "/api/events.json?year=2026")]
    [InlineData("/calendar.ics/", "/calendar.ics")]
    public async Task Another_spelling_of_a_fixed_address_leads_to_that(string asked, string to)
    {
        using var answer = await site.GetAsync(asked, "br");

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task The_kept_page_answers_a_query_that_nothing_reads()
    {
        using var page = await site.GetAsync("/", "br");
        using var same = await site.GetAsync("/?utm_source=letter", "br");

        Assert.NotNull(same.Headers.Age);
        Assert.Equal(page.Headers.ETag, same.Headers.ETag);
    }

    [Fact]
    public async Task A_page_is_not_kept_under_a_version_that_it_has_not()
    {
        using var page = await site.GetAsync("/?v=1", "br");
        using var again = await site.GetAsync("/?v=1", "br");

        Assert.Equal((HttpStatusCode.OK, null), (again.StatusCode, again.Headers.Age));
    }

    [Fact]
    public async Task Another_spelling_leads_to_the_page_though_that_is_kept()
    {
        using var page = await site.GetAsync("/api-hours/e.html", "br");
        using var again = await site.GetAsync("/api-hours/e.html", "br");
        using var other = await site.GetAsync("/API-HOURS/e.html", "br");

        Assert.NotNull(again.Headers.Age);
        Assert.Equal(HttpStatusCode.MovedPermanently, other.StatusCode);
    }
}
