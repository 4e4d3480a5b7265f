using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events;

public sealed class StatusTests
{
    private const string Announcement = "Cet événement aura lieu le 12 mars 2019 à 19h. ";

    [Theory]
    [InlineData("Attention : événement annulé !")]
    [InlineData("**Mise à jour** : événement annulé en raison de la neige.")]
    [InlineData("L'événement est annulé.")]
    [InlineData("**Suite aux restrictions, l'évènement est annulé.**")]
    [InlineData("La soirée a été annulée hier.")]
    [InlineData("Cette soirée est malheureusement annulée !")]
    [InlineData("L'API Hour de mars est annulé.")]
    [InlineData("L'événement du 12 mars est annulé.")]
    [InlineData("Annulé !")]
    [InlineData("**ANNULÉ**")]
    [InlineData("⚠️ ANNULATION ⚠️")]
    [InlineData("## ANNULATION")]
    [InlineData("ÉVÉNEMENT ANNULE")]
    [InlineData("⚠️ Soirée annulée")]
    [InlineData("Cet événement n'aura finalement pas lieu.")]
    [InlineData("Nous devons annuler cette soirée.")]
    [InlineData("Nous sommes malheureusement contraints de l'annuler.")]
    [InlineData("Faute de salle, nous avons dû l'annuler.")]
    [InlineData("À regret, nous annulons l'événement.")]
    [InlineData("The event has been cancelled.")]
    [InlineData("This evening is canceled.")]
    [InlineData("L'apéro de Clermont'ech.php est annulé.")]
    [InlineData("L'événement du 12.03.2019 est annulé.")]
    [InlineData("Suite à l'épidémie de COVID-19, l'évènement ne pourra pas avoir lieu.")]
    [InlineData("La soirée ne peut malheureusement pas avoir lieu cette année.")]
    [InlineData("Cette édition ne pourra avoir lieu.")]
    [InlineData("L'événement ne se tiendra pas.")]
    [InlineData("Nous sommes contraints d'annuler ce workshop.")]
    [InlineData("⚠️ API Hour #47 annulé")]
    [InlineData("API Hour 47 : annulé !")]
    [InlineData("Le workshop est annulé.")]
    [InlineData("Workshop n°3 annulé")]
    [InlineData("Nous vous annonçons l'annulation de l'évènement.")]
    [InlineData("Nous avons le regret de vous informer de l'annulation du workshop.")]
    [InlineData("La soirée de conférences est annulée.")]
    [InlineData("Cette soirée de talks est annulée.")]
    [InlineData("Au vu du risque sanitaire, l'évènement est annulé.")]
    [InlineData("Vu le risque de contamination, la soirée est annulée.")]
    public void A_sentence_cancels_the_event(string sentence)
    {
        Assert.Equal(EventStatus.Cancelled, ReadEvent.Practical(Announcement + sentence).Status);
        Assert.Equal(EventStatus.Cancelled, ReadEvent.From($"{sentence}\n\n## Informations pratiques\n\n{Announcement}").Status);
    }

    [Theory]
    [InlineData("L'événement est reporté à une date ultérieure.")]
    [InlineData("La soirée est reportée.")]
    [InlineData("Événement reporté, nouvelle date à venir")]
    [InlineData("REPORTÉ")]
    [InlineData("Nous devons reporter cette soirée.")]
    [InlineData("Nous sommes contraints de le reporter à une date ultérieure.")]
    [InlineData("Nous avons décidé de la repousser.")]
    [InlineData("The event is postponed.")]
    [InlineData("Nous vous annonçons le report de la soirée.")]
    [InlineData("API Hour #47 reporté")]
    [InlineData("La soirée de conférences est reportée.")]
    public void A_sentence_postpones_the_event(string sentence) => Assert.Equal(EventStatus.Postponed, ReadEvent.Practical(Announcement + sentence).Status);

    [Theory]
    [InlineData("[Annulé] API Hour 12", EventStatus.Cancelled)]
    [InlineData("API Hour 12 (annulée)", EventStatus.Cancelled)]
    [InlineData("API Hour 12 - REPORTÉ", EventStatus.Postponed)]
    [InlineData("API Hour 12 - ANNULE", EventStatus.Cancelled)]
    [InlineData("[Annule] API Hour 12", EventStatus.Cancelled)]
    [InlineData("API Hour 12 (decalee)", EventStatus.Postponed)]
    [InlineData("Workshop : annuler un commit", EventStatus.Scheduled)]
    [InlineData("Workshop Git : on annule tout", EventStatus.Scheduled)]
    public void The_title_says_it_in_a_word(string title, EventStatus status) =>
        Assert.Equal(status, ReadEvent.From($"## Informations pratiques\n\n{Announcement}", title: $"\"{title}\"").Status);

    [Theory]
    [InlineData("En cas d'annulation, prévenez-nous.")]
    [InlineData("Annulation possible jusqu'au 10 mars.")]
    [InlineData("En cas de neige, l'événement est annulé.")]
    [InlineData("L'événement sera annulé si nous sommes moins de dix.")]
    [InlineData("S'il pleut, la soirée sera reportée.")]
    [InlineData("L'événement n'est pas annulé.")]
    [InlineData("L'événement est maintenu, mais la conférence de A. B. est annulée.")]
    [InlineData("Cette soirée sera l'occasion d'écouter la conférence reportée de mars.")]
    [InlineData("La conférence de janvier, reportée, ouvre la soirée.")]
    [InlineData("L'API Hour de janvier a été annulé, revoici ses talks.")]
    [InlineData("Après une soirée précédente annulée, nous revoilà.")]
    [InlineData("Nous nous réservons le droit d'annuler l'événement.")]
    [InlineData("Merci d'annuler votre inscription si vous ne venez pas.")]
    [InlineData("Un billet annulé est remboursé.")]
    [InlineData("L'événement n'aura pas lieu au Celtill mais au Bivouac.")]
    [InlineData("La conférence de A. B. ? Nous avons décidé de la garder pour la fin.")]
    [InlineData("Si la neige tombe, nous devons l'annuler.")]
    [InlineData("Toute inscription annulée libère une place.")]
    [InlineData("L'événement risque d'être annulé.")]
    [InlineData("L'événement ne pourra pas avoir lieu sans vous !")]
    [InlineData("L'événement ne pourra avoir lieu que si nous sommes dix.")]
    [InlineData("La soirée ne pourra pas avoir lieu en présentiel.")]
    [InlineData("L'événement ne pourra pas avoir lieu au Celtill.")]
    [InlineData("Nous vous annonçons le report de la soirée au mardi 12 mars à 19h.")]
    [InlineData("Pour annuler ce workshop, il nous faudrait une bonne raison.")]
    [InlineData("Annulation de l'événement possible jusqu'au 10 mars.")]
    [InlineData("Nous vous annoncions l'annulation de la soirée de janvier : revoici ses talks.")]
    [InlineData("La conférence de A. B. est annulée, pas la soirée.")]
    [InlineData("La soirée de janvier ne pourra pas avoir lieu, celle de mars si.")]
    [InlineData("Les conditions d'annulation de l'événement sont affichées.")]
    [InlineData("La soirée de clôture n'attend que vous : la conférence annulée aura lieu.")]
    public void A_false_friend_changes_nothing(string sentence)
    {
        Assert.Equal(EventStatus.Scheduled, ReadEvent.Practical(Announcement + sentence).Status);
        Assert.Equal("2019-03-12 19:00", ReadEvent.Practical(Announcement + sentence).When);
    }

    [Theory]
    [InlineData("L'événement est annulé.")]
    [InlineData("L'événement est reporté à une date inconnue.")]
    public void What_does_not_take_place_needs_no_date(string sentence) => Assert.Equal("", ReadEvent.Practical(sentence).Problems);
}
