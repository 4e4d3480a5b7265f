using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Sponsors;

public sealed class SponsorSupportTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Who_supports_the_meetup_on_a_day_is_told_by_dates_else_by_the_home_page_and_by_events_to_come()
    {
        content.Write("_data/sponsors.yml", "a: { since: 2024-01-01, until: 2024-12-31 }\nb: { level: or }\nc: { until: 2023 }\nd: { since: 2024-06-01 }")
            .Write("index.md", "---\nlayout: home\ntitle: x\nsponsors:\n  - { url: \"https://e.example/\", alt: e }\n  - { url: \"https://c.example/\", alt: c }\n---\n")
            .Write("_posts/2022-12-01-f.md", "---\ncategory: api-hours\ntitle: f\nevent: { start: 2023-01-01T19:00, sponsors: [b] }\n---\n")
            .Write("_posts/2022-12-02-g.md", "---\ncategory: api-hours\ntitle: g\nevent: { start: 2024-01-01T19:00, status: cancelled, sponsors: [b] }\n---\n");
        content.Load();

        using var catalog = content.Open();
        async Task<string> On(int year, int month)
        {
            var support = await catalog.Events.ReadSupportAsync(new DateOnly(year, month, 1), TestContext.Current.CancellationToken);
            var sponsors = (await catalog.Sponsors.ListAsync(TestContext.Current.CancellationToken)).ToLookup(support, s => s.Name);
            return $"{string.Join(' ', sponsors[SponsorSupport.Current])}, later {string.Join(' ', sponsors[SponsorSupport.Coming])}";
        }

        Assert.Equal("e c b, later a d", await On(2023, 1));
        Assert.Equal("e a, later d", await On(2024, 1));
        Assert.Equal("e a d, later ", await On(2024, 12));
        Assert.Equal("e d, later ", await On(2025, 1));
    }
}
