using ApiHour.Content.Catalog;

namespace ApiHour.Web.Tests.Commands.Writing;

public sealed class NewFromTests : IDisposable
{
    private const string Body = """
        La soirée des dix ans.

        ## Le concept

        Trois talks et des crêpes.

        ```
        ## Pas un titre
        ```

        ## Infos pratiques

        Cet événement aura lieu le **jeudi 12 novembre 2026** à **18h30**, à **La Ruche**.

        ## Programme

        ### Paul Pinault • MQTT

        [Voir la vidéo]({% post_url 2026-11-12-mqtt %})

        ### Peut-être vous ?

        ## Inscriptions

        Limité à **40 personnes** : [inscription](https://example.org/events/1).

        ## Avant de venir

        Prévoyez un pull.
        """;

    private readonly WritingFixture folder = new WritingFixture()
        .WriteEvent(1, "2026-11-12T18:30", "  capacity: 40\n  registration: https://example.org/events/1\n  venue: { name: La Ruche, address: \"3 rue des Lilas, 63000 Clermont-Ferrand\" }", Body)
        .Write("_posts/2026-11-12-mqtt.md", "---\ncategories: [talks, api-hour-1]\ntitle: MQTT\nauthor: Paul Pinault\n---\n\nBonjour\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("new", "1")]
    [InlineData("event", "api-hour-1")]
    [InlineData("event", "2026-11-12-api-hour-1.md")]
    [InlineData("workshop", "_posts/2026-11-12-api-hour-1.md")]
    public void An_evening_is_a_start_for_the_next(string kind, string from)
    {
        Assert.Equal(0, folder.Run([.. kind is "new" ? Array.Empty<string>() : [kind], "--from", from, "--hour", "18h45"]));

        using var catalog = folder.Load(out var problems);
        var evening = catalog.Events.WithDetails().Single(e => e.Slug == "api-hour-2");
        Assert.Equal(new DateTimeOffset(2027, 1, 7, 18, 45, 0, TimeSpan.FromHours(1)), evening.Start);
        Assert.Equal(("La Ruche", 40, null), (evening.VenueName, evening.Capacity, evening.RegistrationUrl));
        Assert.Empty(evening.Programme);
        Assert.Empty(problems);
    }

    [Fact]
    public void Sections_keep_their_order_and_what_is_no_fact_of_the_day()
    {
        folder.Run("event", "--from", "1");

        var text = folder.Read("2026-12-01-api-hour-2.md");
        Assert.Equal(["## Le concept", "## Pas un titre", "## Infos pratiques", "## Programme", "## Inscriptions", "## Avant de venir"], text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("des crêpes", text, StringComparison.Ordinal);
        Assert.Contains("un pull", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dix ans", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pinault", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_no_evening_to_start_from() => Assert.Equal(2, folder.Run("event", "--from", ""));
}
