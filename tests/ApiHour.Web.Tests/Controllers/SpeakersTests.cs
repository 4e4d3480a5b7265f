using System.Globalization;

namespace ApiHour.Web.Tests.Controllers;

public sealed class SpeakersTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Speakers_are_listed_by_name_whatever_accent_or_case_it_has()
    {
        site.WriteTalk("2024-01-01-a", "author: Zoé").WriteTalk("2024-01-02-b", "author: Élodie Brun & ada").WriteTalk("2024-01-03-c", "author: Zoé");

        var page = await site.OpenAsync("/speakers/");

        Assert.Equal(["ada", "Élodie Brun", "Zoé"], page.QuerySelectorAll(".people a").Select(a => a.TextContent));
        Assert.Equal(["1 talk", "1 talk", "2 talks"], page.QuerySelectorAll(".people .meta").Select(m => m.TextContent));
        Assert.Equal(["A", "ÉB", "Z"], page.QuerySelectorAll(".people .initials").Select(i => i.TextContent));
        Assert.Null(page.QuerySelector(".letters"));
    }

    [Fact]
    public async Task A_list_without_speakers_speaks_of_speakers() =>
        Assert.Equal("Pas encore de speaker.", (await site.OpenAsync("/speakers/")).QuerySelector("main > p")?.TextContent);

    [Fact]
    public async Task A_long_list_has_its_letters()
    {
        for (var number = 10; number < 41; number++)
        {
            site.WriteTalk(string.Create(CultureInfo.InvariantCulture, $"2024-01-01-{number}"), string.Create(CultureInfo.InvariantCulture, $"author: {(number % 2 == 0 ? "Élise" : "Bob")} {number}"));
        }

        var page = await site.OpenAsync("/speakers/");

        Assert.Equal(["#letter-B", "#letter-E"], page.QuerySelectorAll(".letters a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["letter-B", "letter-E"], page.QuerySelectorAll(".people li[id]").Select(item => item.Id));
    }

    [Fact]
    public async Task A_speaker_has_talks_newest_first_links_and_a_picture()
    {
        site.WriteEvent("2020-01-01-e", "event:\n  start: 2025-02-15T19:00")
            .WriteTalk("2020-01-01-given-last", "author: Ada Byron\nauthor_url: https://www.github.com/ada/\nauthor_image: a.png")
            .Write("_posts/2024-01-01-first.md", "---\ncategories: [talks]\ntitle: x\nauthor: Adà Byron\nauthor_url: https://ada.example\n---\n")
            .Write("images/speaker-images/a.png", "x");

        var page = await site.OpenAsync("/speakers/ada-byron.html");

        Assert.Equal(["/talks/e/given-last.html", "/talks/first.html"], page.QuerySelectorAll(".card h3 a").Select(a => a.GetAttribute("href")));
        Assert.Equal([("github.com/ada", "https://www.github.com/ada/"), ("ada.example", "https://ada.example")], page.QuerySelectorAll(".links a").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.Equal("/images/speaker-images/a.png", page.QuerySelector("img.portrait")?.GetAttribute("src"));
        Assert.Null(page.QuerySelector(".initials"));
        Assert.NotNull(page.QuerySelector("main a[href='/speakers/ada-byron.ics']"));
        Assert.Equal("Ada Byron, speaker à nos rendez-vous", page.Meta("description"));
        Assert.Equal("Adà Byron", (await site.OpenAsync("/talks/first.html")).QuerySelector(".speaker a")?.TextContent);
    }

    [Fact]
    public async Task Without_a_picture_there_are_initials()
    {
        site.WriteTalk("2024-01-01-a", "author: Jean-Marie de la Tour");

        Assert.Equal("JT", (await site.OpenAsync("/speakers/jean-marie-de-la-tour.html")).QuerySelector(".initials")?.TextContent);
        Assert.Equal("JT", (await site.OpenAsync("/talks/e/a.html")).QuerySelector(".initials")?.TextContent);
    }

    [Fact]
    public async Task The_address_of_a_misspelled_name_leads_to_the_speaker()
    {
        site.WriteTalk("2024-01-01-a", "author: Vincent Vermersch").WriteTalk("2024-01-02-b", "author: Vincent Vermersch").WriteTalk("2024-01-03-c", "author: Vincent Vermesch");

        using var answer = await site.GetAsync("/speakers/vincent-vermesch.html");

        Assert.Equal("/speakers/vincent-vermersch.html", answer.Headers.Location?.OriginalString);
        Assert.Equal("Vincent Vermesch", (await site.OpenAsync("/talks/e/c.html")).QuerySelector(".speaker a")?.TextContent);
    }
}
