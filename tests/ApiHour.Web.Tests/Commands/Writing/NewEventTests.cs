using System.Globalization;
using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Tests.Commands.Writing;

public sealed class NewEventTests : IDisposable
{
    private readonly WritingFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_next_evening_is_proposed_like_those_before_it()
    {
        folder.Write("_data/venues.yml", "la-ruche: { name: La Ruche, address: \"3 rue des Lilas, 63000 Clermont-Ferrand\", lat: 45.7, lon: 3.1 }\nailleurs: { name: Ailleurs }\n")
            .WriteEvent(8, "2026-07-02T18:30", "  venue: la-ruche\n  capacity: 40").WriteEvent(9, "2026-09-10T18:30", "  venue: la-ruche\n  capacity: 40").WriteEvent(10, "2026-11-12T19:00", "  venue: ailleurs");

        Assert.Equal(0, folder.Run("event"));

        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.Single(e => e.AnnouncedOn == new DateOnly(2026, 12, 1));
        Assert.Equal(("_posts/2026-12-01-api-hour-11.md", "API Hour #11"), (evening.SourcePath, evening.Title));
        Assert.Equal(new DateTimeOffset(2027, 1, 7, 18, 30, 0, TimeSpan.FromHours(1)), evening.Start);
        Assert.Equal(("la-ruche", "La Ruche", 40), (evening.VenueSlug, evening.VenueName, evening.Capacity));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Files_are_named_by_the_same_calendar_on_every_machine(string machine)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(machine);
            folder.Run("event", "--yes", "--date", "2027-01-21", "--talk", "Ada Lovelace: Notes");
            folder.Run("talk", "--speaker", "Ada Lovelace", "--title", "Encore");
            folder.Run("article", "--title", "Nouvelles");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.NotEmpty(folder.Posts);
        Assert.All(folder.Posts, post => Assert.StartsWith("2026-12-01-", post, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_in_the_past_is_not_proposed()
    {
        folder.WriteEvent(1, "2020-01-14T19:00");

        folder.Run("event");

        using var catalog = folder.Load(out _);
        Assert.Equal(new DateOnly(2026, 12, 15), catalog.Events.Single(e => e.Slug == "api-hour-2").Date);
    }

    [Fact]
    public void The_first_evening_of_an_empty_folder_has_the_number_1()
    {
        Assert.Equal(0, folder.Run("event"));

        Assert.Equal(["2026-12-01-api-hour-1.md"], folder.Posts);
        using var catalog = folder.Load(out var problems);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void What_options_say_is_understood_again_in_either_language(string language)
    {
        folder.Write("_config.yml", $"lang: {language}\nemail: bonjour@example.org\n").Write("code-of-conduct.md", "---\ntitle: Charte\n---\n\nBonjour\n");

        Assert.Equal(0, folder.Run(
            "event", "--title", "API Hour #3 : l'été \"indien\" 🎉", "--date", "1/2/2027", "--hour", "18h15", "--venue", "La Ruche, 3 rue des Lilas, 63000 Clermont-Ferrand",
            "--capacity", "30", "--registration", "https://example.org/events/3", "--talk", "Paul Pinault: MQTT : l'IoT_en_*clair*", "--talk", "Pascal Lafourcade & Vincent Vermersch: C#", "--talks", "3"));

        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.WithDetails().Include(e => e.Talks).Single();
        Assert.Equal(("API Hour #3 : l'été \"indien\" 🎉", "api-hour-3-l-ete-indien"), (AsTyped(evening.Title), evening.Slug));
        Assert.Equal(new DateTimeOffset(2027, 2, 1, 18, 15, 0, TimeSpan.FromHours(1)), evening.Start);
        Assert.Equal(("La Ruche", "3 rue des Lilas, 63000 Clermont-Ferrand", 30, "https://example.org/events/3"), (evening.VenueName, evening.VenueAddress?.Text, evening.Capacity, evening.RegistrationUrl));
        Assert.Equal(["MQTT : l'IoT_en_*clair*", "C#"], evening.Programme.OrderBy(item => item.Position).Select(item => AsTyped(item.Talk!.Title)));
        Assert.Equal(["Paul Pinault", "Pascal Lafourcade", "Vincent Vermersch"], evening.Programme.OrderBy(item => item.Position).SelectMany(item => item.Speakers).Select(speaker => speaker.Name));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_speaker_who_is_known_brings_address_and_picture()
    {
        folder.WriteEvent(1, "2026-11-12T19:00").Write("images/speaker-images/paul.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .Write("_posts/2026-11-12-mqtt.md", "---\ncategories: [talks, api-hour-1]\ntitle: MQTT\nauthor: Paul Pinault\nauthor_url: https://example.org/paul\nauthor_image: paul.svg\n---\n\nBonjour\n");

        folder.Run("event", "--talk", "Paul Pinault: LoRa");

        var talk = folder.Read("2026-12-01-paul-pinault-lora.md");
        Assert.Contains("author_url: \"https://example.org/paul\"\nauthor_image: \"paul.svg\"\n", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_to_fill_in_is_told_with_its_line()
    {
        folder.Run("event", "--talk", "Paul Pinault: Titre à venir");

        Assert.Contains("_posts/2026-12-01-api-hour-1.md(9): say in a sentence", folder.Output, StringComparison.Ordinal);
        Assert.Contains("_posts/2026-12-01-paul-pinault.md(5): write the title", folder.Output, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.Folder, "_posts/2026-12-01-paul-pinault.md"), folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_leaves_the_venue_for_later_and_the_number_of_people_open()
    {
        folder.WriteEvent(1, "2026-11-12T19:00", "  venue: { name: La Ruche }\n  capacity: 40");

        Assert.Equal(0, folder.Run("event", "--venue", "-", "--capacity", "-"));

        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.Single(e => e.Slug == "api-hour-2");
        Assert.Equal((null, null), (evening.VenueSlug, evening.Capacity));
        Assert.Contains("say where it takes place", folder.Output, StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("--date", "2026-11-30", "a day from 2026-12-01 on")]
    [InlineData("--date", "32/13/2027", "a day from 2026-12-01 on")]
    [InlineData("--hour", "25h", "an hour as 19:00")]
    [InlineData("--venue", "Nulle part", "a new one as `name, address`")]
    [InlineData("--capacity", "beaucoup", "a number of people")]
    [InlineData("--registration", "example.org", "a whole address")]
    [InlineData("--talk", "Paul Pinault", "`Prénom Nom: Titre`")]
    [InlineData("--talks", "mille", "a number up to 20")]
    [InlineData("--title", " ", "a title that no event has yet")]
    [InlineData("--title", "API Hour #1", "a title that no event has yet")]
    [InlineData("--from", "api-hour-7", "there is no event `api-hour-7`")]
    public void An_option_that_cannot_be_taken_is_told_and_nothing_is_written(string option, string value, string words)
    {
        folder.WriteEvent(1, "2026-11-12T19:00");

        Assert.Equal(2, folder.Run("event", option, value));

        Assert.StartsWith(option, folder.Errors, StringComparison.Ordinal);
        Assert.Contains(words, folder.Errors, StringComparison.Ordinal);
        Assert.Single(folder.Posts);
    }

    [Fact]
    public void A_title_that_an_event_has_is_none_where_addresses_have_days()
    {
        folder.Write("_config.yml", "permalink: pretty").WriteEvent(1, "2026-11-12T19:00");

        Assert.Equal(2, folder.Run("event", "--title", "API Hour #1"));
    }

    /// <summary>A title without what French printers do to it.</summary>
    private static string AsTyped(string title) => title.Replace('\u202f', ' ').Replace('’', '\'');
}
