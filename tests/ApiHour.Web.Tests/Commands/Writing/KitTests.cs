using System.Globalization;
using ApiHour.Web.Commands;
using ApiHour.Web.Commands.Writing;
using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Web.Tests.Commands.Writing;

public sealed class KitTests : IDisposable
{
    private const string Programme = "## Programme\n\n### Paul Pinault • MQTT • 15 min\n\nBonjour\n\n### Manuel Raynaud • Thelia • 15 min\n\nBonjour";

    private readonly WritingFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_next_evening_is_announced_with_what_the_site_knows()
    {
        folder.Write("_config.yml", "base_url: https://example.org\n")
            .WriteEvent(7, "2027-01-21T19:00", "  venue: { name: La Ruche, address: \"3 rue des Lilas, 63000 Clermont-Ferrand\" }\n  capacity: 50\n  registration_opens: 2020-01-04T12:00\n  registration: https://example.org/r", Programme);

        var (code, output, _) = Run();

        Assert.Equal(0, code);
        Assert.Contains("Objet : API Hour #7, jeudi 21 janvier 2027\n", output, StringComparison.Ordinal);
        Assert.Contains("Jeudi 21 janvier 2027 à 19\u00a0h : API Hour #7.\nLieu : La Ruche, 3 rue des Lilas, 63000 Clermont-Ferrand.\n", output, StringComparison.Ordinal);
        Assert.Contains("- MQTT (Paul Pinault)\n- Thelia (Manuel Raynaud)\n", output, StringComparison.Ordinal);
        Assert.Contains("Places : 50, sur inscription.\nInscription : https://example.org/r\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ouvrent le", output, StringComparison.Ordinal);
        Assert.Contains("Dans votre agenda : https://example.org/api-hours/api-hour-7.ics\n", output, StringComparison.Ordinal);
        Assert.Contains("Bonjour Paul Pinault, Manuel Raynaud,\n", output, StringComparison.Ordinal);
        Assert.Contains("Elles rejoindront la page de l’événement : https://example.org/api-hours/api-hour-7.html\n", output, StringComparison.Ordinal);
        Assert.Equal(6, output.Split("\n== ").Length);
    }

    [Fact]
    public void An_english_site_announces_in_english_and_what_is_unknown_is_left_out()
    {
        folder.Write("_config.yml", "lang: en\n").WriteEvent(7, "2027-01-21T19:00");

        var (_, output, _) = Run("7");

        Assert.Contains("Thursday 21 January 2027 at 19:00: API Hour #7.\n", output, StringComparison.Ordinal);
        Assert.Contains("The programme is coming soon.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Where", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Register", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_overlap_the_one_that_begins_first_is_next_as_on_the_site()
    {
        folder.WriteEvent(7, "2027-06-11T19:00").Write("_posts/2027-01-01-camp.md", "---\ncategory: devcamp\ntitle: Camp\nevent: { start: 2027-06-10, end: 2027-06-12 }\n---\n");

        Assert.Contains("Objet : Camp,", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_evening_it_says_what_to_write()
    {
        folder.WriteEvent(7, "2026-01-21T19:00");

        Assert.Equal((2, "No event is announced: name one, such as `kit api-hour-9`."), (Run().Code, Run().Errors.Trim()));
        Assert.Equal("There is no event ``: name its slug, number or file, such as `api-hour-7`.", Run("").Errors.Trim());
        Assert.Equal("There is no event `8`: name its slug, number or file, such as `api-hour-7`.", Run("8").Errors.Trim());
    }

    [Theory]
    [InlineData("fr", "Lieu : en ligne.\n", "Où : en ligne\n", "à 19\u00a0h · en ligne\n", "19\u00a0h. en ligne.\n")]
    [InlineData("en", "Where: online.\n", "Where: online\n", "at 19:00 · online\n", "19:00. online.\n")]
    public void All_texts_of_an_evening_that_is_online_say_so(string language, params string[] words)
    {
        folder.Write("_config.yml", $"lang: {language}\n").WriteEvent(7, "2027-01-21T19:00", "  status: online");

        var (_, output, _) = Run();

        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.Contains(language is "fr" ? "19\u00a0h\nen ligne\n" : "19:00\nonline\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "", "Places : 50.\n")]
    [InlineData("fr", "  registration: https://example.org/r\n", "Places : 50, sur inscription.\n")]
    [InlineData("en", "", "Places: 50.\n")]
    [InlineData("en", "  registration: https://example.org/r\n", "Places: 50, with registration.\n")]
    public void Who_may_come_and_for_how_much_is_said_by_no_post_and_by_no_text(string language, string registration, string places)
    {
        folder.Write("_config.yml", $"lang: {language}\n").WriteEvent(7, "2027-01-21T19:00", $"  capacity: 50\n{registration}", Programme);

        var (_, output, _) = Run();

        Assert.Contains(places, output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)gratuit|libre|ouvert|free|welcome", output);
    }

    [Theory]
    [InlineData("fr", "cancelled", "Objet : Annulé\u202f: API Hour #7")]
    [InlineData("fr", "postponed", "Objet : Reporté\u202f: API Hour #7")]
    [InlineData("en", "cancelled", "Subject: Cancelled: API Hour #7")]
    public void Nobody_is_invited_to_an_evening_that_does_not_take_place(string language, string status, string words)
    {
        folder.Write("_config.yml", $"lang: {language}\n").WriteEvent(7, "2027-01-21T19:00", $"  status: {status}");

        var (_, output, _) = Run("7");

        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)places|inscription|register|agenda|calendar|merci|thank", output);
    }

    [Theory]
    [InlineData("fr", "scheduled", "Objet : Soirée, date à venir\n")]
    [InlineData("en", "scheduled", "Subject: Soirée, date to come\n")]
    [InlineData("fr", "postponed", "Objet : Reporté\u202f: Soirée\n")]
    public void An_evening_without_a_date_has_no_empty_places(string language, string status, string subject)
    {
        folder.Write("_config.yml", $"lang: {language}\n").Write("_posts/2026-11-20-e.md", $"---\ncategory: api-hours\ntitle: Soirée\nevent: {{ status: {status} }}\n---\n\nBonjour\n");

        var (code, output, _) = Run("e");

        Assert.Equal(0, code);
        Assert.Contains(subject, output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)[{}]|^\s*[:·,.]|[:·]\s*\.?$|· *·|\. \.", output);
        Assert.DoesNotMatch("(?i)agenda|calendar", output);
    }

    [Theory]
    [InlineData("fr", "2027-06-10", "2027-06-12", "Du jeudi 10 juin 2027 au samedi 12 juin 2027")]
    [InlineData("fr", "2027-06-10T09:00", "2027-06-12T17:00", "Du jeudi 10 juin 2027 à 9\u00a0h au samedi 12 juin 2027 à 17\u00a0h")]
    [InlineData("en", "2027-06-10T09:00", "2027-06-12", "Thursday 10 June 2027 at 09:00 to Saturday 12 June 2027")]
    public void The_end_of_an_event_of_several_days_is_in_every_text(string language, string start, string end, string when)
    {
        folder.Write("_config.yml", $"lang: {language}\n").WriteEvent(7, start, $"  end: {end}\n");

        var texts = Run().Output.Split("\n== ");

        Assert.Equal(5, texts.Length);
        Assert.All(texts, text => Assert.Contains(when, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_culture_is_as_it_was_afterwards()
    {
        folder.WriteEvent(7, "2027-01-21T19:00");
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var (culture, words) = (CultureInfo.GetCultureInfo("da"), CultureInfo.GetCultureInfo("en"));
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
            Run();
            Assert.Equal((culture, words), (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var desk = new Desk(TextReader.Null, output, errors, IsTerminal: false, new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero)));
        var code = KitCommand.Create(() => desk).Parse([.. arguments, "--folder", folder.Folder]).Invoke();
        return (code, output.ToString(), errors.ToString());
    }
}
