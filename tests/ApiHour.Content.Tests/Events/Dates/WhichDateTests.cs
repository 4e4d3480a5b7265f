using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Dates;

public sealed class WhichDateTests
{
    [Theory]
    [InlineData("Comme le 15 janvier 2019, cet événement aura lieu le 12 mars 2019 à 19h.")]
    [InlineData("Cet événement aura lieu le 12 mars 2019 à 19h, comme le 15 janvier 2019 à 18h.")]
    [InlineData("L'API Hour précédent a eu lieu le 15 janvier 2019 à 18h. Le prochain se tiendra le 12 mars 2019 à 19h.")]
    [InlineData("Inscriptions avant le 10 mars 2019 à 12h. Rendez-vous le 12 mars 2019 à 19h.")]
    [InlineData("Rendez-vous le 12 mars 2019 à 19h, inscriptions jusqu'au 10 mars 2019 à 12h.")]
    [InlineData("Date limite d'inscription : 10 mars 2019.\n\nLe 12 mars 2019, 19h.")]
    [InlineData("Ouverture des places le 5 mars 2019 à 14h.\n\nLe 12 mars 2019 à 19h.")]
    [InlineData("Les inscriptions ouvrent le 5 mars 2019 à 14h ; la soirée est fixée au 12 mars 2019 à 19h.")]
    [InlineData("Ouverture des inscriptions prochainement. Cet événement aura lieu le 12 mars 2019 à 19h.")]
    [InlineData("L'ouverture des inscriptions à l'événement aura lieu le 5 mars 2019 à 14h. Rendez-vous le 12 mars 2019 à 19h.")]
    [InlineData("Ouverture des places pour la soirée le 5 mars 2019 à 14h.\n\nLe 12 mars 2019 à 19h.")]
    [InlineData("La soirée aura lieu le 12 mars 2019 à 19h. La vidéo sera diffusée en différé le 19 mars 2019 à 20h.")]
    [InlineData("La soirée se tiendra le 12 mars 2019 à 19h. L'atelier avancé le 19 mars 2019 à 20h sera plus court.")]
    [InlineData("Cet événement aura lieu le 12 mars 2019 à 19h. L'édition suivante aura lieu le 9 avril 2019 à 18h.")]
    [InlineData("L'association existe depuis le 3 avril 2013. Le 12 mars 2019 à 19h, fêtons cela.")]
    [InlineData("Depuis la loi du 1er juillet 1901 rien n'a changé : le 12 mars 2019, 19h.")]
    [InlineData("Cet événement aura lieu non pas le 11 mars 2019 mais le 12 mars 2019 à 19h.")]
    [InlineData("Le mardi 12 mars 2019 à 19h se tiendra la soirée. Parking fermé le 12 avril 2019 à 20h.")]
    [InlineData("Ouverture des portes le 12 mars 2019 à 19h.")]
    [InlineData("Rendez-vous place de Jaude à partir de 19h le 12 mars 2019.")]
    [InlineData("Événement ouvert à tous, le 12 mars 2019 à 19h.")]
    [InlineData("Dernière soirée de la saison le 12 mars 2019 à 19h.")]
    [InlineData("N'oubliez pas le 12 mars 2019 à 19h !")]
    public void Of_several_dates_the_events_own_is_taken(string text)
    {
        var post = ReadEvent.Practical(text);

        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Equal("", post.Problems);
    }

    [Theory]
    [InlineData("Les inscriptions sont ouvertes pour la soirée du mardi 12 mars 2019 à 19h.")]
    [InlineData("Les inscriptions sont ouvertes pour le hackathon du 12 mars 2019 à 19h.")]
    [InlineData("Les inscriptions à la soirée sont ouvertes ; elle aura lieu le 12 mars 2019 à 19h.")]
    [InlineData("Les inscriptions ouvrent bientôt, rendez-vous le 12 mars 2019 à 19h.")]
    [InlineData("Inscription dès maintenant, on se voit le 12 mars 2019 à 19h.")]
    [InlineData("Il y a 50 places disponibles pour l'atelier du 12 mars 2019 à 19h.")]
    [InlineData("Les billets sont disponibles pour le DevCamp du 12 mars 2019 à 19h.")]
    [InlineData("Registration is open for the meetup on March 12, 2019 at 7 pm.")]
    [InlineData("Registration is open for the March 12, 2019 meetup at 7 pm.")]
    [InlineData("Entrée libre dans la limite des places disponibles, le 12 mars 2019 à 19h.")]
    [InlineData("Entrée libre dans la limite de 50 places disponibles, le 12 mars 2019 à 19h.")]
    public void A_date_for_which_registration_is_open_is_the_events(string text)
    {
        var post = ReadEvent.Practical(text);

        Assert.Equal("2019-03-12 19:00", post.When);
        Assert.Null(post.Facts.RegistrationOpens);
    }

    [Theory]
    [InlineData("Rendez-vous le **12 mars 2019** à **19h** au Celtill.\n\n## Concept\n\nDes talks.\n\n## Informations pratiques\n\nAu **Celtill**.", "2019-03-12 19:00")]
    [InlineData("Rendez-vous le 12 mars 2019.\n\n## Informations pratiques\n\nÀ 19h au **Celtill**.", "2019-03-12 19:00")]
    [InlineData("Venez nous retrouver le 12 mars 2019 à 19h !", "2019-03-12 19:00")]
    [InlineData("Mardi 12 mars 2019, 19h, au Celtill.", "2019-03-12 19:00")]
    [InlineData("**Quand ?** Le 12 mars 2019 à 19h.\n\n**Où ?** Au Celtill.", "2019-03-12 19:00")]
    [InlineData("En un mot.\n\n## Mardi 12 mars 2019 à 19h\n\nAu Celtill.", "2019-03-12 19:00")]
    [InlineData("## Programme\n\nLa soirée se tiendra le 12 mars 2019 à 19h.\n\n### A B • C", "2019-03-12 19:00")]
    [InlineData("## Inscription\n\nLa soirée aura lieu le 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("Notre dernier talk date du 15 janvier 2019.", "-")]
    [InlineData("Le langage est sorti le 12 mars 2019.", "-")]
    public void Without_practical_information_a_sentence_must_give_the_date_to_the_event(string body, string when) => Assert.Equal(when, ReadEvent.From(body).When);

    [Theory]
    [InlineData("Apéro du 12 mars 2019", "2019-03-12")]
    [InlineData("Apéro, mardi 12 mars à 19h", "2019-03-12 19:00")]
    [InlineData("API Hour 12 - 3 avril 2019", "2019-04-03")]
    [InlineData("API Hour 12", "-")]
    public void The_title_may_say_the_date(string title, string when) => Assert.Equal(when, ReadEvent.From("## Concept\n\nDes talks.", title: title).When);

    [Theory]
    [InlineData("# Informations pratiques\n\n{0}\n\n# Programme")]
    [InlineData("### Informations pratiques\n\n{0}\n\n### Programme")]
    [InlineData("# API Hour 12\n\nBonjour.\n\n## Informations pratiques\n\n{0}")]
    [InlineData("## Infos pratiques\n\n{0}")]
    [InlineData("## ℹ️ Infos pratiques :\n\n{0}")]
    [InlineData("## INFORMATIONS PRATIQUES\n\n{0}")]
    [InlineData("## Quand ?\n\n{0}\n\n## Où ?\n\nAu Celtill.")]
    [InlineData("## Où et quand ?\n\n{0}")]
    [InlineData("## Date et lieu\n\n{0}")]
    [InlineData("## Date et heure\n\n{0}\n\n## Lieu\n\nAu **Celltill**")]
    [InlineData("## Lieu et horaires\n\n{0}")]
    [InlineData("## Date, heure et lieu\n\n{0}")]
    [InlineData("## 📅 Date / heure\n\n{0}")]
    [InlineData("## Accès et horaires\n\n{0}")]
    [InlineData("## Lieu de l'événement\n\nAu **Celltill**\n\n## Date de la soirée\n\n{0}")]
    [InlineData("## Quand ? Où ?\n\n{0}")]
    [InlineData("## Le lieu et l'heure\n\n{0}")]
    [InlineData("## Informations\n\n{0}")]
    [InlineData("## When & where\n\n{0}")]
    [InlineData("## Practical information\n\n{0}")]
    [InlineData("## Infos pratiques et inscription\n\n{0}")]
    [InlineData("## La soirée\n\n### Quand ?\n\n{0}\n\n### Où ?\n\nAu Celtill.")]
    [InlineData("## Programme\n\n### A B • C\n\nUn talk.\n\n### Informations pratiques\n\n{0}")]
    [InlineData("Informations pratiques\n---\n\n{0}")]
    [InlineData("## Rendez-vous le 12 mars 2019 !\n\nAu Celtill.")]
    public void The_practical_information_has_many_headings(string body) =>
        Assert.Equal("2019-03-12", ReadEvent.From(body.Replace("{0}", "Le 12 mars 2019.", StringComparison.Ordinal)).When);

    [Theory]
    [InlineData("L'heure du bilan")]
    [InlineData("La soirée")]
    [InlineData("Quand tester ?")]
    [InlineData("L'accès aux données")]
    public void A_heading_that_says_more_is_no_practical_information(string heading) =>
        Assert.Equal("2019-03-12 19:00", ReadEvent.From($"## {heading}\n\nLe 11 mars 2019 à 18h.\n\n## Informations pratiques\n\nLe 12 mars 2019 à 19h.").When);

    [Fact]
    public void A_talk_about_practice_is_no_practical_information() => Assert.Equal(
        "2019-03-12 19:00",
        ReadEvent.From("## Informations pratiques\n\nLe 12 mars 2019 à 19h.\n\n## Programme\n\n### A B • Le TDD en pratique\n\nDepuis le 11 mars 2019 à 18h.").When);

    [Theory]
    [InlineData("~~Cet événement aura lieu le 5 mars 2019 à 18h.~~ Il aura lieu le 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le ~~5 mars 2019~~ **12 mars 2019** à 19h.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le <del>5 mars</del> 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("~~Cet événement aura lieu le 5 mars 2019 à 19h.~~\n\nNouvelle date : 12 mars 2019.", "2019-03-12 19:00")]
    [InlineData("Initialement prévu le 5 mars 2019 à 18h, l'événement aura lieu le 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. Il est reporté au 12 mars 2019, même heure.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. Il est donc reporté le 12 mars 2019, même heure.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. Soirée reportée le 12 mars 2019 !", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. L'événement reporté le mardi 12 mars 2019 !", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. API Hour #47 : reporté le 12 mars 2019.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. Il est, hélas, reporté le 12 mars 2019.", "2019-03-12 19:00")]
    [InlineData("Cet événement aura lieu le 5 mars 2019 à 19h. Changement de date : reporté le 12 mars 2019.", "2019-03-12 19:00")]
    [InlineData("L'événement est reporté du 5 mars au 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("L'événement devait avoir lieu le 5 mars 2019 à 18h, ce sera le 12 mars 2019 à 19h.", "2019-03-12 19:00")]
    [InlineData("Cet événement devait avoir lieu le 5 mars 2019 à 18h.", "2019-03-05 18:00")]
    [InlineData("~~Cet événement aura lieu le 5 mars 2019 à 18h.~~", "2019-03-05 18:00")]
    public void A_new_date_takes_the_place_of_the_one_struck_through(string text, string when)
    {
        var post = ReadEvent.Practical(text);

        Assert.Equal(when, post.When);
        Assert.Equal(EventStatus.Scheduled, post.Status);
    }

    [Fact]
    public void An_advanced_workshop_is_not_one_that_was_brought_forward() => Assert.Equal(
        EventStatus.Postponed,
        ReadEvent.Practical("L'atelier Rust avancé le 12 mars 2019 à 19h. L'événement est reporté à une date ultérieure.").Status);

    [Theory]
    [InlineData("Le 5 mars 2019, bilan. Le 15 mars 2019, ouverture des places.\n\n## Informations pratiques\n\nLe **5 mars** à 19h.", "AH052(9,6)")]
    [InlineData("Les informations pratiques du 12 mars suivent.\n\n## Informations pratiques\n\nLe **mardi 12 mars** à 19h.", "AH052(9,12)")]
    [InlineData("## Informations pratiques\n\nSalle 112 mars ; le 12&nbsp;mars à 19h.", "AH052(7,21)")]
    [InlineData("## Informations pratiques\n\nLe 1<sup>er</sup> avril à 19h.", "AH052(7,4)")]
    [InlineData("## Informations pratiques\n\nAu Celtill,\nle **lundi\n1er avril** à 19h.", "AH052(9,1)")]
    [InlineData("## Informations pratiques\n\nAttention !\n\n- Date : [12 mars](https://example.org/12-mars)\n- 19h", "AH052(9,11)")]
    public void A_problem_stands_at_the_date_itself(string body, string problems) => Assert.Equal(problems, ReadEvent.From(body).Problems);
}
