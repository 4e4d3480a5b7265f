using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events;

public sealed class StatusTests
{
    private const string Announcement = "Cet événement aura lieu le 12 mars 2019 à 19h. ";

    [Theory]
    [InlineData("L'événement est annulé.")]
    [InlineData("**Suite aux restrictions, l'évènement est annulé.**")]
    [InlineData("La soirée a été annulée hier.")]
    [InlineData("Cette soirée est malheureusement annulée !")]
    [InlineData("L'API Hour de mars est annulé.")]
    [InlineData("L'événement du 12 mars est annulé.")]
    [InlineData("Annulé !")]
    [InlineData("**ANNULÉ**")]
    [InlineData("ÉVÉNEMENT ANNULE")]
    [InlineData("⚠️ Soirée annulée")]
    [InlineData("Cet événement n'aura finalement pas lieu.")]
    [InlineData("Nous devons annuler cette soirée.")]
    [InlineData("Nous sommes malheureusement contraints de l'annuler.")]
    [InlineData("Faute de salle, nous avons dû l'annuler.")]
    [InlineData("À regret, nous annulons l'événement.")]
    [InlineData("The event has been cancelled.")]
    [InlineData("This evening is canceled.")]
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
    public void A_sentence_postpones_the_event(string sentence) => Assert.Equal(EventStatus.Postponed, ReadEvent.Practical(Announcement + sentence).Status);

    [Theory]
    [InlineData("[Annulé] API Hour 12", EventStatus.Cancelled)]
    [InlineData("API Hour 12 (annulée)", EventStatus.Cancelled)]
    [InlineData("API Hour 12 - REPORTÉ", EventStatus.Postponed)]
    [InlineData("Workshop : annuler un commit", EventStatus.Scheduled)]
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
