using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiHour.Content;
using ApiHour.Web.Feeds.Json;
using Json.Schema;

namespace ApiHour.Web.Tests.Feeds.Json;

public sealed class JsonTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/api/events.json")]
    [InlineData("/api/talks.json")]
    public async Task The_data_follows_the_schema_it_links_to(string address)
    {
        site.WriteEvent("2024-01-01-e", "event:\n  start: 2024-02-01T19:00\n  venue: { name: Là }").WriteEvent("2024-01-02-f").WriteTalk("2024-01-03-t", "author: Ada\nvideo: UKG8EaHwY5E").WriteTalk("2024-01-03-u", "");

        using var answer = await site.GetAsync(address);
        var link = answer.Headers.GetValues("Link").Single();
        var schema = await ReadAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
        var data = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("rel=\"describedby\"", link, StringComparison.Ordinal);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.Text("$schema"));
        Assert.Equal(2, data!.AsArray().Count);
        AssertFollows(data, schema!);
    }

    [Fact]
    public void Data_of_which_everything_is_known_follows_the_schema()
    {
        var links = new JsonLinks("https://example.org");
        var events = JsonNode.Parse(JsonFormat.Write<EventJson[]>([EventJson.From(RichEvent.Make(), RichEvent.Site, links)]))!;
        var talks = JsonNode.Parse(JsonFormat.Write<TalkJson[]>([TalkJson.From(RichEvent.Talk(), links)]))!;

        AssertFollows(events, JsonNode.Parse(JsonFormat.WriteSchema<IEnumerable<EventJson>>("https://example.org/events"))!);
        AssertFollows(talks, JsonNode.Parse(JsonFormat.WriteSchema<IEnumerable<TalkJson>>("https://example.org/talks"))!);
        Assert.Equal(("2026-12-03T19:00:00+01:00", "https://example.org/api-hours/e.ics"), (events.Text("0.start"), events.Text("0.calendarUrl")));
        Assert.Equal(("Ada", "https://example.org/speakers/ada.html"), (events.Text("0.programme.0.speakers.0.name"), events.Text("0.programme.0.speakers.0.url")));
        Assert.Equal("https://example.org/slides/%C3%A9t%C3%A9.pdf", talks.Text("0.slidesUrl"));
    }

    [Fact]
    public async Task Registration_of_which_only_the_opening_is_known_is_told()
    {
        site.WriteEvent("2024-01-01-e", "event: { start: 2024-02-01T19:00, registration_opens: 2024-01-20T14:00 }");

        var events = await ReadAsync("/api/events.json");

        Assert.Equal("2024-01-20T14:00:00+01:00", events.Text("0.registration.opens"));
    }

    [Fact]
    public void Data_that_does_not_follow_the_schema_is_told_apart()
    {
        var events = JsonNode.Parse(JsonFormat.Write<EventJson[]>([EventJson.From(RichEvent.Make(), RichEvent.Site, new JsonLinks("https://example.org"))]))!;
        events[0]!["start"] = "jeudi";

        Assert.False(Follows(events, JsonNode.Parse(JsonFormat.WriteSchema<IEnumerable<EventJson>>("https://example.org/strict"))!));
    }

    [Theory]
    [InlineData("/api/events.json", "d c b a")]
    [InlineData("/api/events.json?year=2024", "c b")]
    [InlineData("/api/events.json?series=workshops", "c")]
    [InlineData("/api/events.json?series=none", "")]
    [InlineData("/api/talks.json", "v t")]
    [InlineData("/api/talks.json?series=workshops", "v")]
    [InlineData("/api/talks.json?year=2025", "")]
    public async Task The_newest_come_first_and_filters_keep_a_year_or_a_series(string address, string titles)
    {
        site.Write("_posts/2023-12-01-a.md", "---\ncategory: api-hours\ntitle: a\n---\n")
            .Write("_posts/2023-12-02-b.md", "---\ncategory: api-hours\ntitle: b\nevent:\n  start: 2024-01-10T19:00\n---\n")
            .Write("_posts/2023-11-01-c.md", "---\ncategory: workshops\ntitle: c\nevent:\n  start: 2024-01-11T19:00\n---\n")
            .Write("_posts/2025-01-01-d.md", "---\ncategory: api-hours\ntitle: d\n---\n")
            .Write("_posts/2024-01-10-t.md", "---\ncategories: [talks, a]\ntitle: t\n---\n")
            .Write("_posts/2024-01-11-v.md", "---\ncategories: [talks, c]\ntitle: v\n---\n");

        var data = await ReadAsync(address);

        Assert.Equal(titles, string.Join(' ', data!.AsArray().Select(item => item.Text("title"))));
    }

    [Fact]
    public async Task A_year_that_is_none_is_refused_in_words_a_program_reads()
    {
        using var answer = await site.GetAsync("/api/events.json?year=x");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("config")]
    [InlineData("people")]
    [InlineData("sponsors")]
    [InlineData("venues")]
    public async Task What_organizers_write_has_a_schema_too(string name)
    {
        using var answer = await site.GetAsync($"/api/{name}.schema.json");

        Assert.Equal((HttpStatusCode.OK, "application/schema+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(ContentSchema.Read(name), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/api/x.schema.json"));
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.OK)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("OPTIONS", HttpStatusCode.NoContent)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    public async Task Scripts_of_all_sites_may_read_and_only_read(string method, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/events.json", UriKind.Relative));
        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    private async Task<JsonNode?> ReadAsync(string address) => JsonNode.Parse(await site.ReadAsync(address));

    private static void AssertFollows(JsonNode data, JsonNode schema) => Assert.True(Follows(data, schema), data.ToJsonString());

    private static bool Follows(JsonNode data, JsonNode schema)
    {
        var validator = JsonSchema.FromText(schema.ToJsonString());
        using var document = JsonDocument.Parse(data.ToJsonString());
        return validator.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid;
    }
}
