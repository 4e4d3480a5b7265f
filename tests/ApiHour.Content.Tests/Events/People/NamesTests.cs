using ApiHour.Content.Events.People;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events.People;

public sealed class NamesTests
{
    [Fact]
    public void One_person_is_one_page_however_the_talks_spell_the_name()
    {
        using var content = Talks("Frédéric Barrière", "frederic barriere", "Julien Muetton & Frédéric Barrière");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(["/speakers/frederic-barriere.html", "/speakers/julien-muetton.html"], catalog.Speakers.Select(s => s.Address).Order());
        Assert.Equal(3, catalog.Speakers.Include(s => s.Talks).Single(s => s.Address.Contains("barriere")).Talks.Count);
    }

    [Theory]
    [InlineData("R&D Michelin", new[] { "R&D Michelin" })]
    [InlineData("C++ User Group", new[] { "C++ User Group" })]
    [InlineData("Ada Un & Bob Deux + Eve Trois", new[] { "Ada Un", "Bob Deux", "Eve Trois" })]
    [InlineData("Louis Petit / Marie-Anne Roy", new[] { "Louis Petit", "Marie-Anne Roy" })]
    public void A_billing_is_divided_between_names_only(string billing, string[] names) => Assert.Equal(names, SpeakerNames.Split(billing));

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=3", "UKG8EaHwY5E")]
    [InlineData("https://youtu.be/UKG8EaHwY5E", "UKG8EaHwY5E")]
    [InlineData("UKG8EaHwY5E", "UKG8EaHwY5E")]
    [InlineData("youtube.com/watch?v=UKG8EaHwY5E", "UKG8EaHwY5E")]
    [InlineData("www.youtube.com/watch?app=desktop&v=UKG8EaHwY5E", "UKG8EaHwY5E")]
    [InlineData("youtu.be/UKG8EaHwY5E", "UKG8EaHwY5E")]
    [InlineData("example.org/UKG8EaHwY5E", null)]
    [InlineData("https://example.org/UKG8EaHwY5E", null)]
    public void A_video_is_an_id_or_an_address_of_youtube(string video, string? id)
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-x.md", $"---\ncategories: [talks]\ntitle: x\nvideo: {video}\n---\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(id, catalog.Talks.Single().VideoId);
    }

    [Theory]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=42", "", 42)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?si=abc&t=42s", "", 42)]
    [InlineData("https://www.youtube.com/embed/UKG8EaHwY5E?start=30", "", 30)]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=1m30s", "", 90)]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E&t=1h2m3s", "", 3723)]
    [InlineData("https://www.youtube.com/watch?v=UKG8EaHwY5E#t=2m", "", 120)]
    [InlineData("youtu.be/UKG8EaHwY5E?t=42", "", 42)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=42", "10", 10)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=42", "0", 0)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=soon", "", 0)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=", "", 0)]
    [InlineData("https://youtu.be/UKG8EaHwY5E?t=999999h999999m", "", 0)]
    [InlineData("UKG8EaHwY5E", "", 0)]
    public void A_talk_begins_where_video_start_says_else_where_the_video_s_address_does(string video, string start, int seconds)
    {
        using var content = new ContentFixture().Write("_posts/2024-01-01-x.md", $"---\ncategories: [talks]\ntitle: x\nvideo: {video}\nvideo_start: {start}\n---\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(seconds, catalog.Talks.Single().VideoStart);
    }

    [Fact]
    public void Talks_belong_to_the_event_of_their_categories_and_others_are_told()
    {
        using var content = Talks("A B", "C D").WriteEvent("2024-01-01-evening", "x");

        var report = content.Load();

        using var catalog = content.Open();
        Assert.Equal(1, catalog.Talks.Count(t => t.EventAddress == "/api-hours/evening.html"));
        Assert.Equal("_posts/2024-02-01-1.md", Assert.Single(report.Problems, p => p.Code == ProblemCode.NoEvent).Path);
    }

    [Fact]
    public void Sponsors_come_from_the_home_page_and_from_the_events()
    {
        using var content = new ContentFixture()
            .Write("images/sponsors/a.svg", "<svg/>")
            .Write("index.md", "---\nlayout: home\ntitle: x\nsponsors:\n  - { url: \"https://a.example/\", img: \"a.svg\", alt: \"A\" }\n---\n")
            .WriteEvent("2024-01-01-x", "## Sponsors\n\n[A](https://www.a.example/) et l'[Empire\ndu B](http://b.example) merci\n\n[![](/images/sponsors/a.svg)](http://b.example)\n\n## Suite\n\n[c](https://c.example)");

        Assert.Empty(content.Load().Problems);

        using var catalog = content.Open();
        Assert.Equal(["A", "Empire du B"], catalog.Sponsors.OrderBy(s => s.Name).Select(s => s.Name));
        Assert.All(catalog.Sponsors.Include(s => s.Events), s => Assert.Single(s.Events));
        Assert.Equal("/images/sponsors/a.svg", catalog.Sponsors.Single(s => s.Name == "Empire du B").Logo);
    }

    private static ContentFixture Talks(params string[] authors)
    {
        var content = new ContentFixture();
        foreach (var (index, author) in authors.Index())
        {
            content.Write($"_posts/2024-02-01-{index}.md", $"---\ncategories: [talks, {(index == 0 ? "evening" : "other")}]\ntitle: x\nauthor: {author}\n---\n");
        }

        return content;
    }
}
