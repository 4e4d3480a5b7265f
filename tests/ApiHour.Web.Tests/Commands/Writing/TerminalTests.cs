using ApiHour.Content.Catalog;

namespace ApiHour.Web.Tests.Commands.Writing;

public sealed class TerminalTests : IDisposable
{
    private readonly WritingFixture folder = new WritingFixture()
        .Write("_data/venues.yml", "la-ruche: { name: La Ruche, address: \"3 rue des Lilas, 63000 Clermont-Ferrand\" }\nailleurs: { name: Ailleurs }\n")
        .WriteEvent(1, "2026-11-12T19:00", "  venue: la-ruche\n  capacity: 40");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_question_proposes_an_answer()
    {
        Assert.Equal(0, folder.RunOnTerminal(["", "", "", "", "", "", "2", "Paul Pinault", "MQTT", ""], "event"));

        Assert.Contains("Title [API Hour #2]: ", folder.Output, StringComparison.Ordinal);
        Assert.Contains("Day [Thursday 7 January 2027]: ", folder.Output, StringComparison.Ordinal);
        Assert.Contains("Talk 1, speaker (Enter: an open slot): ", folder.Output, StringComparison.Ordinal);
        Assert.Contains("  1  La Ruche, 3 rue des Lilas, 63000 Clermont-Ferrand", folder.Output, StringComparison.Ordinal);
        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.WithDetails().Single(e => e.Slug == "api-hour-2");
        Assert.Equal(("la-ruche", 40, "MQTT"), (evening.VenueSlug, evening.Capacity, evening.Programme.Single().Talk?.Title));
        Assert.Empty(problems);
    }

    [Fact]
    public void An_answer_that_cannot_be_taken_is_told_and_asked_for_again()
    {
        Assert.Equal(0, folder.RunOnTerminal(["API Hour #1", "", "demain", "14 janvier 2027", "tard", "20h30", "7", "2", "", "", "0"], "event"));

        Assert.Contains("`demain` cannot be used: write a day from 2026-12-01 on", folder.Output, StringComparison.Ordinal);
        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.Single(e => e.Slug == "api-hour-2");
        Assert.Equal((new DateTimeOffset(2027, 1, 14, 20, 30, 0, TimeSpan.FromHours(1)), "ailleurs"), (evening.Start, evening.VenueSlug));
        Assert.Empty(problems);
    }

    [Fact]
    public void An_option_is_not_asked_for_unless_it_cannot_be_used()
    {
        Assert.Equal(0, folder.RunOnTerminal(["18:00", "", "", "", "0"], "event", "--title", "Une soirée", "--date", "2027-01-14", "--hour", "minuit"));

        Assert.DoesNotContain("Title", folder.Output, StringComparison.Ordinal);
        Assert.Contains("`minuit` cannot be used", folder.Output, StringComparison.Ordinal);
        Assert.Contains("2026-12-01-une-soiree.md", folder.Posts);
    }

    [Fact]
    public void Yes_asks_nothing()
    {
        Assert.Equal(0, folder.RunOnTerminal([], "event", "--yes"));

        Assert.DoesNotContain("Title", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_stops_answering_writes_nothing()
    {
        Assert.Equal(2, folder.RunOnTerminal(["", ""], "event"));

        Assert.Contains("nothing is written", folder.Errors, StringComparison.Ordinal);
        Assert.Single(folder.Posts);
    }

    [Fact]
    public void A_talk_is_asked_for_its_evening_speaker_and_title()
    {
        folder.WriteEvent(2, "2027-01-07T19:00");

        Assert.Equal(0, folder.RunOnTerminal(["", "Paul Pinault", "", "MQTT", "vidéo", "UKG8EaHwY5E", "/slides/mqtt.pdf"], "talk"));

        Assert.Contains("Event [api-hour-2]: ", folder.Output, StringComparison.Ordinal);
        Assert.Contains("This is needed", folder.Output, StringComparison.Ordinal);
        using var catalog = folder.Load(out _);
        var talk = catalog.Talks.Single();
        Assert.Equal(("/talks/api-hour-2/paul-pinault-mqtt.html", "UKG8EaHwY5E", "/slides/mqtt.pdf"), (talk.Address, talk.VideoId, talk.SlidesUrl));
    }

    [Fact]
    public void An_article_is_asked_for_its_title()
    {
        Assert.Equal(0, folder.RunOnTerminal(["Un retour"], "article"));

        Assert.Contains("2026-12-01-un-retour.md", folder.Posts);
    }
}
