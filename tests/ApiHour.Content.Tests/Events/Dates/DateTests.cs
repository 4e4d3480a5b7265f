namespace ApiHour.Content.Tests.Events.Dates;

public sealed class DateTests
{
    [Theory]
    [InlineData("Séances : 12 mar. 19 mar. 26 mar. à 19h.")]
    [InlineData("Séances : 12 mar. 19 mar. 2019 à 19h.")]
    [InlineData("Séances : mar. 12 mar., mar. 19 mar. à 19h.")]
    public void A_month_that_may_be_a_weekday_belongs_to_one_date_alone(string text) => Assert.StartsWith("2019-03-", ReadEvent.Practical(text).When, StringComparison.Ordinal);

    [Theory]
    [InlineData("le 12 mars 2019")]
    [InlineData("le **12 mars 2019**")]
    [InlineData("le **mardi** **12 mars 2019**")]
    [InlineData("le **mardi 12** mars **2019**")]
    [InlineData("le <strong>mardi</strong> 12 <em>mars</em> 2019")]
    [InlineData("le [mardi 12](https://example.org/) mars 2019")]
    [InlineData("le mardi\n12 mars\n2019")]
    [InlineData("le mardi<br/>12 mars 2019")]
    [InlineData("le 12&nbsp;mars&nbsp;2019")]
    [InlineData("le 12\u00A0mars\u202F2019")]
    [InlineData("le 12 ma\u00ADrs\u200B 2019")]
    [InlineData("LE MARDI 12 MARS 2019")]
    [InlineData("le Mardi 12 Mars 2019")]
    [InlineData("le mardi soir 12 mars 2019")]
    [InlineData("mardi prochain, le 12 mars 2019")]
    [InlineData("le mar. 12 mars 2019")]
    [InlineData("le 12 mars 2019 (mardi)")]
    [InlineData("le 12 mars 2019, un mardi")]
    [InlineData("le mardi, 12 mars 2019")]
    [InlineData("le 12 mars, 2019")]
    [InlineData("le 12-mars-2019")]
    [InlineData("le 12/03/2019")]
    [InlineData("le 12/3/2019")]
    [InlineData("le 12.3.2019")]
    [InlineData("le 12.03.2019")]
    [InlineData("le 12-3-2019")]
    [InlineData("le 12/03/19")]
    [InlineData("le 12.03.19")]
    [InlineData("le 2019-03-12")]
    [InlineData("le 2019/03/12")]
    [InlineData("le mardi 12/03/2019")]
    [InlineData("le **mardi 12mars 2019**")]
    [InlineData("le 12**mars** 2019")]
    [InlineData("on Tuesday, March 12th, 2019")]
    [InlineData("on Tuesday 12 March 2019")]
    [InlineData("on the 12th of March 2019")]
    [InlineData("on March 12 2019")]
    public void A_date_is_read_however_it_is_written(string written)
    {
        var post = ReadEvent.Practical($"Cet événement aura lieu {written} à 19h au **Celtill**.");

        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Equal("", post.Problems);
    }

    [Theory]
    [InlineData("1er avril 2019", "2019-04-01")]
    [InlineData("1<sup>er</sup> avril 2019", "2019-04-01")]
    [InlineData("1 er avril 2019", "2019-04-01")]
    [InlineData("**lundi 1er** avril 2019", "2019-04-01")]
    [InlineData("01 avril 2019", "2019-04-01")]
    [InlineData("1ER AVRIL 2019", "2019-04-01")]
    [InlineData("1er**avril** 2019", "2019-04-01")]
    [InlineData("6février 2020", "2020-02-06")]
    [InlineData("6 f&eacute;vrier 2020", "2020-02-06")]
    [InlineData("6 fe\u0301vrier 2020", "2020-02-06")]
    [InlineData("6 fevrier 2020", "2020-02-06")]
    [InlineData("15 août 2019", "2019-08-15")]
    [InlineData("15 AOUT 2019", "2019-08-15")]
    [InlineData("4 déc. 2019", "2019-12-04")]
    [InlineData("4 sept. 2019", "2019-09-04")]
    [InlineData("sam. 4 janv. 2020", "2020-01-04")]
    [InlineData("samedis 6, 13 et 20 avril 2019", "2019-04-06")]
    [InlineData("6 et 13 avril 2019", "2019-04-06")]
    public void Each_month_has_many_spellings(string written, string date)
    {
        var post = ReadEvent.Practical($"Cet événement aura lieu le {written} à 19h.", announced: "2019-03-20");

        Assert.Equal(date + " 19:00", post.When);
        Assert.DoesNotContain(post.Found, p => p.Code != ProblemCode.BeforeAnnouncement);
    }

    [Theory]
    [InlineData("12 avirl 2019", "2019-04-12")]
    [InlineData("12 avrl 2019", "2019-04-12")]
    [InlineData("11 juilet 2019", "2019-07-11")]
    [InlineData("11 juillett 2019", "2019-07-11")]
    [InlineData("12 setpembre 2019", "2019-09-12")]
    [InlineData("12 octbre 2019", "2019-10-12")]
    [InlineData("12 novenbre 2019", "2019-11-12")]
    [InlineData("12 décembe 2019", "2019-12-12")]
    public void A_misspelt_month_is_understood(string written, string date) =>
        Assert.Equal(date + " 19:00", ReadEvent.Practical($"Cet événement aura lieu le {written} à 19h.").When);

    [Theory]
    [InlineData("le **mrdi 12 mars 2019**", "AH054(7,30)")]
    [InlineData("le **mardii 12 mars 2019**", "AH054(7,30)")]
    [InlineData("le **mercerdi 13 mars 2019**", "AH054(7,30)")]
    [InlineData("le **mecrdi 13 mars 2019**", "AH054(7,30)")]
    [InlineData("le **vendrdi** 15 mars 2019", "AH054(7,30)")]
    [InlineData("le **lundi 12 mars 2019**", "AH054(7,30)")]
    [InlineData("le 12 mars 2019 (jeudi)", "AH054(7,28)")]
    [InlineData("le **mardi mercredi 13 mars 2019**", "AH054(7,30)")]
    [InlineData("le mardi/mercredi 13 mars 2019", "AH054(7,28)")]
    [InlineData("le Mardi **mardi 12 mars 2019**", "AH054(7,28)")]
    public void An_odd_weekday_is_told_at_its_place_and_the_date_counts(string written, string problems)
    {
        var post = ReadEvent.Practical($"Cet événement aura lieu {written} à 19h.");

        Assert.Matches("^2019-03-1[235] 19:00$", post.When);
        Assert.Equal(problems, post.Problems);
    }

    [Fact]
    public void A_weekday_of_the_sentence_before_is_not_the_dates() =>
        Assert.Equal("", ReadEvent.Practical("Nous sommes ouverts le lundi. Cet événement aura lieu lundi ? Non : le 12 mars 2019 à 19h.").Problems);

    [Theory]
    [InlineData("du 3 au 5 avril 2019", "2019-04-03..2019-04-05")]
    [InlineData("du 3 au 5 avril", "2019-04-03..2019-04-05")]
    [InlineData("du mercredi 3 au vendredi 5 avril 2019", "2019-04-03..2019-04-05")]
    [InlineData("du **3** au **5 avril 2019**", "2019-04-03..2019-04-05")]
    [InlineData("les 3 et 4 avril 2019", "2019-04-03..2019-04-04")]
    [InlineData("les 3, 4 et 5 avril 2019", "2019-04-03..2019-04-05")]
    [InlineData("les 3-4 avril 2019", "2019-04-03..2019-04-04")]
    [InlineData("les 3 & 4 avril 2019", "2019-04-03..2019-04-04")]
    [InlineData("mercredi 3 et jeudi 4 avril 2019", "2019-04-03..2019-04-04")]
    [InlineData("mer. 3 et jeu. 4 avril 2019", "2019-04-03..2019-04-04")]
    [InlineData("mercredi 3, jeudi 4 et vendredi 5 avril 2019", "2019-04-03..2019-04-05")]
    [InlineData("du 30 mars au 2 avril 2019", "2019-03-30..2019-04-02")]
    [InlineData("du 30 mars 2019 au 2 avril 2019", "2019-03-30..2019-04-02")]
    [InlineData("du samedi 30 mars au mardi 2 avril", "2019-03-30..2019-04-02")]
    [InlineData("du 30/03/2019 au 02/04/2019", "2019-03-30..2019-04-02")]
    [InlineData("du 30/03 au 02/04/2019", "2019-03-30..2019-04-02")]
    [InlineData("du 30 décembre au 2 janvier 2020", "2019-12-30..2020-01-02")]
    [InlineData("du 30 décembre 2019 au 2 janvier 2020", "2019-12-30..2020-01-02")]
    [InlineData("from 3 to 5 April 2019", "2019-04-03..2019-04-05")]
    [InlineData("on April 3-5, 2019", "2019-04-03..2019-04-05")]
    [InlineData("on April 3rd to 5th, 2019", "2019-04-03..2019-04-05")]
    [InlineData("les 3 et 10 avril 2019", "2019-04-03")]
    [InlineData("le 3 ou 4 avril 2019", "2019-04-03")]
    public void Several_days_are_one_event(string written, string days) =>
        Assert.Equal(days + " 09:00", ReadEvent.Practical($"Cet événement aura lieu {written} à 9h.").When);

    [Theory]
    [InlineData("du vendredi 5 avril à 19h au dimanche 7 avril 2019 à 17h", "2019-04-05..2019-04-07 19:00-17:00")]
    [InlineData("du 5 au 7 avril 2019, de 9h à 18h", "2019-04-05..2019-04-07 09:00-18:00")]
    public void Several_days_have_the_first_ones_hour_and_the_last_ones_end(string written, string when) =>
        Assert.Equal(when, ReadEvent.Practical($"Le camp aura lieu {written}.").When);

    [Theory]
    [InlineData("place du 1er Mai, le 12 mars 2019 à 19h")]
    [InlineData("promenade du 8 mai, le 12 mars 2019 à 19h")]
    [InlineData("le 12 mars 2019 au 3 promenade du 8 mai 1945 à 19h")]
    [InlineData("à la salle du 8 mai 1945, le 12 mars 2019 à 19h")]
    [InlineData("au 4, rue du 11 novembre, le 12 mars 2019 à 19h")]
    [InlineData("salle 4, 12 mars 2019 à 19h")]
    [InlineData("salle 4 - 12 mars 2019 à 19h")]
    [InlineData("au 10/12 rue Gonod le 12 mars 2019 à 19h")]
    [InlineData("pour 10 minutes de questions et 4 conférences, le 12 mars 2019 à 19h")]
    [InlineData("(tél. 04.73.12.03.19 ou 04 73 12 03 19) le 12 mars 2019 à 19h")]
    [InlineData("à 63000 Clermont-Ferrand le 12 mars 2019 à 19h")]
    [InlineData("avec Python 3.10.12, PHP 8.1.4 et Git 2.0.1 le 12 mars 2019 à 19h")]
    [InlineData("noté 10/10, ouvert 24h/24 et 7j/7, le 12 mars 2019 à 19h")]
    [InlineData("(https://example.org/2019/02/11/11-02-2019) le 12 mars 2019 à 19h")]
    [InlineData("comme le 15 janvier 2019 le 12 mars 2019 à 19h")]
    [InlineData("pour l'API Hour #11, 12 mars 2019 à 19h")]
    public void Other_numbers_are_no_dates(string written)
    {
        var post = ReadEvent.Practical($"Rendez-vous {written}.");

        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Equal("", post.Problems);
    }

    [Theory]
    [InlineData("Cet événement aura lieu le 31 avril 2019 à 19h.", "AH051(7,28)")]
    [InlineData("Cet événement aura lieu le 29 février 2019 à 19h.", "AH051(7,28)")]
    [InlineData("Cet événement aura lieu le 31/04/2019.", "AH051(7,28)")]
    [InlineData("Cet événement aura lieu bientôt.", "AH051(5,4)")]
    [InlineData("", "AH051(5,4)")]
    public void A_day_that_is_none_and_a_date_that_is_missing_are_told_once(string sentence, string problems)
    {
        var post = ReadEvent.Practical(sentence);

        Assert.Null(post.Facts.Times.Date);
        Assert.Equal(problems, post.Problems);
    }

    [Fact]
    public void An_hour_that_is_missing_is_told_at_the_date() =>
        Assert.Equal("AH056(7,28)", ReadEvent.Practical("Cet événement aura lieu le 12 mars 2019.").Problems);
}
