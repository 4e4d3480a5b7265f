using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ApiHour.Content.Tests.Events;

[Properties(Replay = "1976,1983")]
public sealed class EventFuzzTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Pieces =
    [
        "## Informations pratiques\n\n", "## Inscription\n\n", "### Quand ?\n\n", "# ", "le ", "du ", "au ", "et ", "à ", "de ", "jusqu'au ", "avant ", "lundi ", "mardii ", "mer. ", "(jeudi)", "1er ",
        "2 ", "12 ", "29 ", "31 ", "45 ", "janvier ", "fevrier ", "mars ", "avirl ", "mai ", "déc. ", "March ", "2019 ", "2020", "1999 ", "2091 ", "12/03/", "31/02/2019 ", "2019-03-12", "T19:00", "19h", "h30 ", "24h ",
        "7:30 pm", "midi ", "minuit ", "19-21h ", "١٢ mars ", "٣h ", "aura lieu ", "rendez-vous ", "reporté ", "annulé ", "l'événement est ", "si ", "comme ", "ouverture des places ", "fin ", "accueil ", "limité à ", "50 ",
        "personnes ", "maximum", "places : ", "٥٠ personnes ", "[S'inscrire](", "https://x.eventbrite.fr", "https://mobilizon.fr/@x", "http://[", ")", "<iframe src=\"https://www.eventbrite.com/x?eid=1\"></iframe>", "~~", "**", "<s>",
        "</s>", "<b>", "</b>", "&nbsp;", "&eacute;", "&#xD800;", "&#65534;", "\u00AD", "\u202F", "e\u0301", "😀", "\n", "\n\n", "- ", "| ", ", ", ". ", "/", "(", "#", "°", "=",
    ];

    private static readonly Func<DateOnly, string>[] Spellings =
    [
        day => day.ToString("'le' d MMMM yyyy", French),
        day => day.ToString("'le **'dddd d MMMM yyyy'**'", French),
        day => day.ToString("'LE 'dddd dd MMMM yyyy", French).ToUpper(French),
        day => day.ToString("'le 'ddd d MMM yyyy", French),
        day => day.ToString("'le 'dddd d MMMM", French),
        day => day.ToString("'le 'd MMMM yyyy' ('dddd')'", French),
        day => day.ToString("'le 'dd'/'MM'/'yyyy", French),
        day => day.ToString("'le 'd'.'M'.'yyyy", French),
        day => day.ToString("'le 'dd'/'MM'/'yy", French),
        day => day.ToString("'le 'dddd dd'/'MM", French),
        day => day.ToString("yyyy'-'MM'-'dd", French),
        day => day.ToString("'on 'dddd', 'MMMM d', 'yyyy", English),
        day => day.ToString("'on 'dddd d MMMM yyyy", English),
        day => day.ToString("'on 'MMMM d", English),
    ];

    private static readonly Func<TimeOnly, string>[] Hours =
    [
        hour => hour.ToString("'à 'H'h'mm", French),
        hour => hour.ToString("'à **'HH'h'mm'**'", French),
        hour => hour.ToString("'à partir de 'H'H'mm", French),
        hour => hour.ToString("'à 'H' h 'mm", French),
        hour => hour.ToString("', 'HH':'mm", French),
        hour => hour.ToString("'at 'h:mm tt", CultureInfo.InvariantCulture),
    ];

    public static Arbitrary<string> Bodies() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Property(Arbitrary = [typeof(EventFuzzTests)], MaxTest = 300, EndSize = 120)]
    public void Whatever_the_words_what_is_told_stands_in_the_file(string body)
    {
        var lines = $"---\ncategory: api-hours\ntitle: x\n---\n{body}\n".Split('\n');

        var post = ReadEvent.From(body);

        Assert.All(post.Found, problem => AssertStands(lines, problem.Line, problem.Column));
        Assert.All(post.Told, fact => AssertStands(lines, fact.Line, fact.Column));
        Assert.True(post.Facts.Capacity is null or > 0);
        Assert.True(post.Facts.RegistrationUrl is not { } url || Uri.TryCreate(url, UriKind.Absolute, out _));
        Assert.True(post.Facts.Times is not { Date: { } first, EndDate: { } last } || last > first);
    }

    [Property(Arbitrary = [typeof(EventFuzzTests)], MaxTest = 25, EndSize = 60)]
    public void Whatever_the_words_each_post_is_an_event(string[] bodies)
    {
        using var content = new ContentFixture();
        string[] days = ["0001-01-01", "1969-12-31", "2019-03-01", "2019-12-31", "9999-12-31"];
        foreach (var (index, body) in bodies.Index())
        {
            content.Write($"_posts/{days[index % days.Length]}-{index}.md", $"---\ncategory: api-hours\ntitle: {index}\n---\n{body}\n");
        }

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(bodies.Length, catalog.Events.Count());
    }

    [Property(MaxTest = 500)]
    public void Whatever_the_day_and_the_way_to_write_it_the_date_is_read(ushort day, byte notice, byte spelling, ushort minute, byte hourSpelling)
    {
        var date = new DateOnly(2013, 1, 1).AddDays(day % 5000);
        var hour = new TimeOnly(8, 0).AddMinutes(minute % 780 / 5 * 5);
        var text = $"Cet événement aura lieu {Spellings[spelling % Spellings.Length](date)} {Hours[hourSpelling % Hours.Length](hour)} au **Celtill**.";

        var post = ReadEvent.Practical(text, date.AddDays(-notice % 63).ToString("O", CultureInfo.InvariantCulture));

        Assert.Equal($"{date:yyyy-MM-dd} {hour:HH:mm}: {text}", $"{post.When}: {text}");
        Assert.DoesNotContain(post.Found, problem => problem.Code is not ProblemCode.MissingYear);
    }

    private static void AssertStands(string[] lines, int line, int column)
    {
        Assert.InRange(line, 1, lines.Length);
        Assert.InRange(column, 1, lines[line - 1].Length + 1);
    }
}
