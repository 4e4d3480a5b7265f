namespace ApiHour.Content.Tests.Events;

public sealed class RegistrationTests
{
    private const string Mobilizon = "https://mobilizon.fr/events/2e572a62-3c57-4dfe-bbd9-076158fbc91c";

    [Theory]
    [InlineData("Sur [la page](http://soiree-01.eventbrite.fr).", "http://soiree-01.eventbrite.fr")]
    [InlineData("<https://www.eventbrite.fr/e/billets-soiree-12345>", "https://www.eventbrite.fr/e/billets-soiree-12345")]
    [InlineData("<iframe src=\"http://www.eventbrite.com/tickets-external?eid=11673769559&amp;ref=etckt\"></iframe>", "https://www.eventbrite.fr/e/11673769559")]
    [InlineData("<iframe src=\"//www.eventbrite.fr/tickets-external?ref=etckt&amp;eid=7\"></iframe>", "https://www.eventbrite.fr/e/7")]
    [InlineData("[Ici](" + Mobilizon + ")", Mobilizon)]
    [InlineData("[Ici](https://keskonfai.fr/events/2e572a62-3c57-4dfe-bbd9-076158fbc91c)", "https://keskonfai.fr/events/2e572a62-3c57-4dfe-bbd9-076158fbc91c")]
    [InlineData("Avec [Mobilizon](https://mobilizon.fr) de [Framasoft](https://framasoft.org/) pour les inscriptions : [c'est ici](" + Mobilizon + ")", Mobilizon)]
    [InlineData("Avec [Mobilizon](https://joinmobilizon.org/fr/) : " + "[ici](" + Mobilizon + ")", Mobilizon)]
    [InlineData("[Adhérer](https://www.helloasso.com/associations/x) ou [venir](https://www.helloasso.com/associations/x/evenements/soiree)", "https://www.helloasso.com/associations/x/evenements/soiree")]
    [InlineData("[Notre groupe](https://www.meetup.com/x/), [la soirée](https://www.meetup.com/x/events/12345/)", "https://www.meetup.com/x/events/12345/")]
    [InlineData("Sur [notre groupe](https://www.meetup.com/x/).", "https://www.meetup.com/x/")]
    [InlineData("~~[Ancienne page](https://x.eventbrite.fr)~~ Inscription : [ici](" + Mobilizon + ")", Mobilizon)]
    [InlineData("~~Inscription : [ici](" + Mobilizon + ")~~", null)]
    [InlineData("[S'inscrire](https://exemple.org/a)", "https://exemple.org/a")]
    [InlineData("[Réservez votre place](https://exemple.org/a)", "https://exemple.org/a")]
    [InlineData("Pour vous inscrire, [c'est par ici](https://exemple.org/a).", "https://exemple.org/a")]
    [InlineData("Inscrivez-vous à Clermont'ech.php [ici](https://exemple.org/a)", "https://exemple.org/a")]
    [InlineData("Inscription le 12.03.2019 [ici](https://exemple.org/a)", "https://exemple.org/a")]
    [InlineData("[Le lieu](https://exemple.org/b) est grand. Inscrivez-vous [ici](https://exemple.org/a).", "https://exemple.org/a")]
    [InlineData("<iframe src=\"https://billets.exemple.org/a\"></iframe>", "https://billets.exemple.org/a")]
    [InlineData("<iframe src=\"https://exemple.org/a\"></iframe>", "https://exemple.org/a")]
    [InlineData("<iframe src=\"https://player.twitch.tv/?channel=clermontech\"></iframe>", null)]
    [InlineData("<iframe src=\"https://api.mapbox.com/styles/v1/x.html#15/45.75/3.13\"></iframe>", null)]
    [InlineData("Inscrivez-vous puis rejoignez [le direct](https://www.twitch.tv/clermontech).", null)]
    [InlineData("Pour vous inscrire : " + Mobilizon + ".", Mobilizon)]
    [InlineData("Inscription sur www.eventbrite.fr/e/billets-soiree-12345", "https://www.eventbrite.fr/e/billets-soiree-12345")]
    [InlineData("[![](/images/x.png)](https://www.eventbrite.fr/e/billets-soiree-12345)", "https://www.eventbrite.fr/e/billets-soiree-12345")]
    [InlineData("[Ce questionnaire](https://docs.example.com/forms/d/abc)", "https://docs.example.com/forms/d/abc")]
    [InlineData("Écrivez à [nous](mailto:nous@example.com) pour vous inscrire.", null)]
    [InlineData("Avec [Mobilizon](https://mobilizon.fr), bientôt.", null)]
    [InlineData("[Voir le plan](https://www.openstreetmap.org/#map=19/45.7/3.1) avant de vous inscrire.", null)]
    [InlineData("Entrée libre, sans inscription.", null)]
    [InlineData("Pour vous inscrire, [revenez](/inscription.html) demain.", null)]
    public void The_link_is_that_of_the_event_or_of_words_that_invite(string text, string? url) => Assert.Equal(url, ReadEvent.Registration(text).Facts.RegistrationUrl);

    [Theory]
    [InlineData("L'[Eventbrite de juillet](http://soiree-10.eventbrite.fr) est clos, merci de remplir [ce formulaire](https://docs.example.com/forms/d/abc).", "https://docs.example.com/forms/d/abc")]
    [InlineData("Écrivez-nous. La page de la [Soirée 10](https://www.eventbrite.fr/e/12345) est close.", null)]
    [InlineData("Votre [billet de la conférence](https://www.billetweb.fr/conf) ne suffit pas : vous devez vous inscrire sur [cette page](https://www.eventbrite.fr/e/12345).", "https://www.eventbrite.fr/e/12345")]
    [InlineData("Pour vous inscrire : <http://soiree-10.eventbrite.fr>", "http://soiree-10.eventbrite.fr")]
    [InlineData("[Inscription à la soirée 26 novembre](https://www.eventbrite.fr/e/12345)", "https://www.eventbrite.fr/e/12345")]
    public void A_link_of_another_event_is_not_this_ones(string text, string? url) =>
        Assert.Equal(url, ReadEvent.From($"## Inscription\n\n{text}", title: "'Soirée #11'").Facts.RegistrationUrl);

    [Theory]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h au [Celtill](https://celtill.example.com/). Inscription sur [Mobilizon](" + Mobilizon + ").", Mobilizon)]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h au [Celtill](https://celtill.example.com/). [Inscrivez-vous](https://exemple.org/a) vite.", "https://exemple.org/a")]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h au [Celtill](https://celtill.example.com/). Inscrivez-vous !", null)]
    [InlineData("Bonjour ! [S'inscrire](https://exemple.org/a)\n\n## Informations pratiques\n\nLe 12 mars 2019 à 19h.", "https://exemple.org/a")]
    [InlineData("Bonjour ! Voir [le club](https://exemple.org/a).\n\n## Informations pratiques\n\nLe 12 mars 2019 à 19h.", null)]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n<iframe src=\"https://player.twitch.tv/?channel=x\"></iframe>", null)]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n<iframe src=\"https://www.geoportail.gouv.fr/embed/visu.html?c=3.1,45.7&z=15\"></iframe>", null)]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n<iframe src=\"https://tube.example/videos/embed/abc\"></iframe>", null)]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n<iframe src=\"https://www.eventbrite.fr/tickets-external?eid=7\"></iframe>", "https://www.eventbrite.fr/e/7")]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n<iframe src=\"https://exemple.org/inscription\"></iframe>", "https://exemple.org/inscription")]
    [InlineData("## Informations pratiques\n\nLe 12 mars 2019 à 19h. Pour vous inscrire :\n\n<iframe src=\"https://exemple.org/a\"></iframe>", "https://exemple.org/a")]
    public void Without_a_section_of_its_own_the_link_stands_elsewhere(string body, string? url) => Assert.Equal(url, ReadEvent.From(body).Facts.RegistrationUrl);

    [Theory]
    [InlineData("Ouverture des places le **5 mars 2019 à 14h30**.", "2019-03-05 14:30", "")]
    [InlineData("Ouverture des inscriptions le 5 mars 2019 à partir de 18h.", "2019-03-05 18:00", "")]
    [InlineData("(Ouverture le mardi 5 mars 2019 à 14h00)", "2019-03-05 14:00", "")]
    [InlineData("**Ouverture des inscriptions Mardi 05 Mars 2019 à 14h30**.", "2019-03-05 14:30", "")]
    [InlineData("Les [inscriptions](https://x.eventbrite.fr) ouvrent le mardi 5\nmars 2019 à 14h30.", "2019-03-05 14:30", "")]
    [InlineData("Ouverture des places à 14h30 le 5 mars 2019.", "2019-03-05 14:30", "")]
    [InlineData("Les inscriptions sont ouvertes à partir du 5 mars 2019.", "2019-03-05 00:00", "")]
    [InlineData("Les billets seront disponibles dès le 05/03/2019, 12h.", "2019-03-05 12:00", "")]
    [InlineData("Ouverture des inscriptions : mardi 5 mars 2019, 12h", "2019-03-05 12:00", "")]
    [InlineData("Clôture le 11 mars à 12h, ouverture le 5 mars à 14h.", "2019-03-05 14:00", "")]
    [InlineData("Registration opens on March 5, 2019 at 2 pm.", "2019-03-05 14:00", "")]
    [InlineData("Ouverture des places le 5 mars à 14h.", "2019-03-05 14:00", "")]
    [InlineData("Ouverture des places le 20 décembre à 14h.", "2018-12-20 14:00", "")]
    [InlineData("Ouverture des places le mardi 5 mars 2018 à 14h.", "2019-03-05 14:00", "AH053(11,31)")]
    [InlineData("Ouverture des places le 14 mars 2019 à 14h.", "2019-03-14 14:00", "AH057(11,25)")]
    [InlineData("Elles ouvrent le 12 mars 2019 à 20h.", "2019-03-12 20:00", "AH057(11,18)")]
    [InlineData("Les inscriptions sont ouvertes.", null, "")]
    [InlineData("Les inscriptions sont ouvertes jusqu'au 10 mars 2019.", null, "")]
    [InlineData("Inscrivez-vous avant le 10 mars 2019.", null, "")]
    [InlineData("Ouverture des portes le 12 mars 2019 à 18h30.", null, "")]
    [InlineData("Ouverture des places bientôt. Rendez-vous le 12 mars 2019.", null, "")]
    public void Registration_opens_when_it_says_so(string text, string? opens, string problems)
    {
        var post = ReadEvent.Registration(text);

        Assert.Equal(opens, post.Facts.RegistrationOpens?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Equal(problems, post.Problems);
    }

    [Theory]
    [InlineData("Complet !", true)]
    [InlineData("**COMPLET**", true)]
    [InlineData("C'est complet. Merci à tous !", true)]
    [InlineData("L'événement est désormais complet.", true)]
    [InlineData("La soirée affiche complet !", true)]
    [InlineData("MAJ : atelier complet.", true)]
    [InlineData("Les inscriptions sont closes.", true)]
    [InlineData("Les inscriptions sont maintenant fermées, merci.", true)]
    [InlineData("Il n'y a plus de places disponibles.", true)]
    [InlineData("Plus aucune place !", true)]
    [InlineData("Toutes les places ont été réservées.", true)]
    [InlineData("Sold out!", true)]
    [InlineData("Registration is now closed.", true)]
    [InlineData("There are no seats left.", true)]
    [InlineData("Inscriptions closes.", true)]
    [InlineData("Registration closed.", true)]
    [InlineData("Les inscriptions pour l'API Hour #9 sont closes.", true)]
    [InlineData("Les inscriptions sont closes depuis hier.", true)]
    [InlineData("Nous affichons complet !", true)]
    [InlineData("On est complet.", true)]
    [InlineData("L'événement est complet : rendez-vous à la prochaine édition.", true)]
    [InlineData("La soirée est complète, merci à tous.", true)]
    [InlineData("L'atelier Git est complet.", true)]
    [InlineData("Il n'y a plus de place pour cette soirée.", true)]
    [InlineData("Un buffet complet sera servi.", false)]
    [InlineData("Un atelier complet !", false)]
    [InlineData("Une soirée complète.", false)]
    [InlineData("Plus de place pour échanger : nous passons dans le grand amphi.", false)]
    [InlineData("Plus de places cette fois : l'amphi en compte 120.", false)]
    [InlineData("Toutes les places sont réservées aux adhérents.", false)]
    [InlineData("Toutes les places sont attribuées dans l'ordre d'arrivée.", false)]
    [InlineData("Les inscriptions sont closes 48 h avant l'événement.", false)]
    [InlineData("Les inscriptions sont fermées pour l'instant, ouverture le 5 mai.", false)]
    [InlineData("Votre inscription est terminée après confirmation par mail.", false)]
    [InlineData("Il n'y a plus de place pour d'autres talks.", false)]
    [InlineData("Il n'y a plus de places pour le buffet.", false)]
    [InlineData("There are no tickets available at the door.", false)]
    [InlineData("Registration is over here.", false)]
    [InlineData("Le programme complet arrive bientôt.", false)]
    [InlineData("Complétez le formulaire.", false)]
    [InlineData("S'il n'y a plus de place, écrivez-nous.", false)]
    [InlineData("Si c'est complet, une liste d'attente s'ouvre.", false)]
    [InlineData("Les inscriptions seront closes le 10 mars.", false)]
    [InlineData("Les inscriptions sont closes le 10 mars à midi.", false)]
    [InlineData("Les inscriptions ne sont pas encore closes.", false)]
    [InlineData("Il n'y a plus de places de parking.", false)]
    [InlineData("Il reste plus de places que prévu.", false)]
    [InlineData("Toutes les places sont gratuites.", false)]
    public void Registration_is_closed_when_it_says_so(string text, bool isClosed) =>
        Assert.Equal(isClosed, ReadEvent.Registration(text + "\n\nSur [la page](" + Mobilizon + ").").Facts.IsRegistrationClosed);

    [Theory]
    [InlineData("[COMPLET] Soirée", true)]
    [InlineData("Atelier Git (complet)", true)]
    [InlineData("Soirée – complet !", true)]
    [InlineData("Full-stack : le retour", false)]
    [InlineData("Un guide complet", false)]
    [InlineData("Git : le tour complet", false)]
    public void A_title_says_that_registration_is_closed(string title, bool isClosed) =>
        Assert.Equal(isClosed, ReadEvent.From("Une soirée.", title: $"\"{title}\"").Facts.IsRegistrationClosed);

    [Fact]
    public void An_opening_before_new_year_is_the_year_befores() => Assert.Equal(
        new DateTime(2018, 12, 20, 14, 0, 0),
        ReadEvent.From("## Informations pratiques\n\nLe 8 janvier 2019 à 19h.\n\n## Inscription\n\nOuverture le 20 décembre à 14h.", "2018-12-10").Facts.RegistrationOpens);
}
