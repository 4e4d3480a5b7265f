namespace ApiHour.Content.Tests.Events.Dates;

public sealed class HourTests
{
    [Theory]
    [InlineData("à 19h", "19:00")]
    [InlineData("à **19h**", "19:00")]
    [InlineData("à 19 h", "19:00")]
    [InlineData("à 19H", "19:00")]
    [InlineData("à 18h30", "18:30")]
    [InlineData("à 18 h 30", "18:30")]
    [InlineData("à 18h&nbsp;30", "18:30")]
    [InlineData("à 18H30", "18:30")]
    [InlineData("à 19h00", "19:00")]
    [InlineData("à 19:00", "19:00")]
    [InlineData("à 19 heures", "19:00")]
    [InlineData("à 18 heures 30", "18:30")]
    [InlineData("dès 19h", "19:00")]
    [InlineData("à partir de **18H00**", "18:00")]
    [InlineData("vers 19h environ", "19:00")]
    [InlineData("à environ 19h", "19:00")]
    [InlineData(", 19h", "19:00")]
    [InlineData("- 19h", "19:00")]
    [InlineData("| 19h |", "19:00")]
    [InlineData("(19h)", "19:00")]
    [InlineData("de 9h à 12h et de 14h à 17h", "09:00-17:00")]
    [InlineData("à 19h (Paris) / 18h (UTC)", "19:00")]
    [InlineData("de 16h30 à 8h", "16:30-08:00")]
    [InlineData("de 19h à 21h", "19:00-21:00")]
    [InlineData("de **19h** à **21h30**", "19:00-21:30")]
    [InlineData("de 19 à 21h", "19:00-21:00")]
    [InlineData("19-21h", "19:00-21:00")]
    [InlineData("19h-21h", "19:00-21:00")]
    [InlineData("19h – 21h", "19:00-21:00")]
    [InlineData("19h00/21h30", "19:00-21:30")]
    [InlineData("entre 19h et 21h", "19:00-21:00")]
    [InlineData("à 19h jusqu'à 21h", "19:00-21:00")]
    [InlineData("de 19h jusqu’à minuit", "19:00-00:00")]
    [InlineData("de 20h à 2h", "20:00-02:00")]
    [InlineData("at 7 pm", "19:00")]
    [InlineData("at 7:30 pm", "19:30")]
    [InlineData("at 7:30 p.m.", "19:30")]
    [InlineData("from 7 to 9 pm", "19:00-21:00")]
    [InlineData("from 7pm to 9pm", "19:00-21:00")]
    [InlineData("at 10am", "10:00")]
    [InlineData("à midi", "12:00")]
    [InlineData("de midi à 14h", "12:00-14:00")]
    [InlineData("à 19h (fin vers 21h30)", "19:00-21:30")]
    [InlineData("à 19h, jusqu'à 22h au plus tard", "19:00-22:00")]
    [InlineData("à 19h-19h30", "19:00")]
    [InlineData("à 19h 50 personnes au maximum", "19:00")]
    [InlineData("à 18h et 20h", "18:00")]
    [InlineData("de 18h30 (accueil) à 21h", "18:30-21:00")]
    [InlineData(": ouverture à 18h30, début à 19h", "19:00")]
    [InlineData("à 19h (ouverture des portes à 18h30)", "19:00")]
    [InlineData("à 19h précises", "19:00")]
    [InlineData("à **19h**au **Celtill**, donc", "19:00")]
    [InlineData("à **18h30**chez **Pixelis** ou", "18:30")]
    [InlineData("à **19h**dans la salle", "19:00")]
    [InlineData("à **19h** (accueil du public à partir de 18h30)", "19:00")]
    [InlineData("à 18h pour l'accueil, 18h30 pour les talks", "18:30")]
    [InlineData("à 7h du soir", "19:00")]
    [InlineData("à 3h30 de l'après-midi", "15:30")]
    [InlineData("à 9h du matin", "09:00")]
    [InlineData("(initialement prévu le 21 mars 2017) à **19h** au **Celtill**", "19:00")]
    [InlineData("(et non le mardi 21 mars à 18h comme annoncé) à **19h**", "19:00")]
    [InlineData("au lieu du mardi 21 mars 2017, à **19h**", "19:00")]
    public void An_hour_is_read_however_it_is_written(string written, string hours)
    {
        var post = ReadEvent.Practical($"Cet événement aura lieu le mardi 12 mars 2019 {written} au **Celtill**.");

        Assert.Equal("2019-03-12 " + hours, post.When);
        Assert.Equal("", post.Problems);
    }

    [Theory]
    [InlineData("À 19h, le mardi 12 mars 2019.", "19:00")]
    [InlineData("Rendez-vous à 19h le mercredi soir 13 mars 2019.", "19:00")]
    [InlineData("Rendez-vous le 2019-03-12T19:00.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019. Les conférences commencent à 19h.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019.\n\nAccueil à 18h30, début à 19h.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019 : accueil à 18h30, début à 19h.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019 à 19h (accueil dès 18h30).", "19:00")]
    [InlineData("L'apéro aura lieu le **12 mars 2019** au **Délirium café** à partir de **18H00**, la présentation commence à **19h**.", "18:00")]
    [InlineData("L'apéro aura lieu le 12 mars 2019 au Café des Volcans à 18h, la présentation commence à 19h.", "18:00")]
    [InlineData("L'apéro aura lieu le 12 mars 2019, café à 18h, la présentation commence à 19h.", "19:00")]
    [InlineData("L'apéro aura lieu le 12 mars 2019 en fin de journée à **18h**.", "18:00")]
    [InlineData("L'apéro aura lieu le 12 mars 2019 en fin d'après-midi, à 18h, et finit à 21h.", "18:00-21:00")]
    [InlineData("L'apéro aura lieu le 12 mars 2019 à 19h, fin de soirée à 22h.", "19:00-22:00")]
    [InlineData("Rendez-vous le 12 mars 2019, fin à 21h.", "")]
    [InlineData("Rendez-vous le 12 mars 2019. Accueil dès 18h30.", "18:30")]
    [InlineData("Rendez-vous le 12 mars 2019 à 18h30, début des talks à 19h.", "18:30")]
    [InlineData("Accueil à 18h30, conférences à 19h, fin à 21h.\n\nRendez-vous le 12 mars 2019.", "19:00-21:00")]
    [InlineData("- Date : 12 mars 2019\n- Heure : 19h", "19:00")]
    [InlineData("- Date : 12 mars 2019\n- Début : 19h\n- Fin : 21h30", "19:00-21:30")]
    [InlineData("La soirée aura lieu le 12 mars 2019 à 19h. Les portes ouvriront à 18h30 et les talks se termineront vers 21h30.", "19:00-21:30")]
    [InlineData("La soirée aura lieu le 12 mars 2019 à 19h. Le parking ferme à 21h30.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019 à 19h. Parking dès 18h, bus jusqu'à 22h.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019 à19h.", "19:00")]
    [InlineData("| Date | Heure |\n|---|---|\n| 12 mars 2019 | 19h00 |", "19:00")]
    [InlineData("Quand ? 12 mars 2019<br>18h30 : accueil<br>19h : talks", "19:00")]
    [InlineData("Ouverture des places le 5 mars 2019 à 14h. Rendez-vous le 12 mars 2019 à 19h.", "19:00")]
    [InlineData("Rendez-vous le 12 mars 2019. Ouverture des places le 5 mars 2019 à 14h.", "")]
    public void The_hour_is_the_one_beside_the_date_else_the_first_that_begins_something(string text, string hours) =>
        Assert.Equal($"2019-03-1{(text.Contains("13 mars", StringComparison.Ordinal) ? 3 : 2)} {hours}".Trim(), ReadEvent.Practical(text).When);

    [Theory]
    [InlineData("pour 24h de code")]
    [InlineData("pour 3h de code")]
    [InlineData("pendant 3h")]
    [InlineData("durée : 2h")]
    [InlineData("(durée 2h)")]
    [InlineData("pour 10 minutes")]
    [InlineData("avec 2h d'ateliers")]
    [InlineData("au repas du midi")]
    [InlineData("en version 2.0.1")]
    [InlineData("au 04 73 12 03 19")]
    public void A_length_is_no_hour(string words) =>
        Assert.Equal("2019-03-12", ReadEvent.Practical($"Cet événement aura lieu le 12 mars 2019 {words}.").When);

    [Fact]
    public void What_was_understood_is_told_where_it_stands()
    {
        var told = ReadEvent.Practical("Accueil à 18h30 ! Cet événement aura lieu le\n**mardi 12 mars 2019** à **18h30**.").Told;

        Assert.Equal(["_posts/2019-03-01-soiree.md(8,9): date: 2019-03-12", "_posts/2019-03-01-soiree.md(8,28): hour: 18:30"], told.Where(f => f.Name is "date" or "hour").Select(f => f.ToString()));
    }
}
