namespace ApiHour.Content.Tests.Events;

public sealed class CapacityTests
{
    [Theory]
    [InlineData("Cet événement est limité à **35 personnes**.", 35)]
    [InlineData("Cet événement est, exceptionnellement, limité à **100 personnes**.", 100)]
    [InlineData("Cet événement est limité à 50 places.", 50)]
    [InlineData("La soirée est limitée à 50&nbsp;personnes.", 50)]
    [InlineData("Places limitées à 30.", 30)]
    [InlineData("Les places sont limitées à **30** !", 30)]
    [InlineData("50 personnes maximum.", 50)]
    [InlineData("50 pers. max.", 50)]
    [InlineData("Maximum 50 personnes", 50)]
    [InlineData("40 places disponibles.", 40)]
    [InlineData("Dans la limite de 40 places.", 40)]
    [InlineData("Nombre de places : 40", 40)]
    [InlineData("Jauge : 80", 80)]
    [InlineData("Capacité : 80 personnes", 80)]
    [InlineData("La salle peut accueillir 60 personnes.", 60)]
    [InlineData("Nous serons jusqu'à 60 participants.", 60)]
    [InlineData("Limited to 50 attendees.", 50)]
    [InlineData("50 seats available.", 50)]
    [InlineData("Cet événement est limité à **50 personnes** par la taille de la salle.", 50)]
    [InlineData("Le nombre de places est limité à **50**.", 50)]
    [InlineData("Limité à **cinquante personnes**.", 50)]
    [InlineData("Seulement trente places !", 30)]
    [InlineData("Places limitées à vingt-cinq participants.", 25)]
    [InlineData("Quatre-vingt-dix places disponibles.", 90)]
    [InlineData("Limité à cent vingt personnes.", 120)]
    [InlineData("Jauge limitée à deux cents personnes.", 200)]
    [InlineData("Cet événement est, exceptionnellement, ouvert à **120 personnes**.", 120)]
    [InlineData("50 places, [inscrivez-vous](https://billets.example).", 50)]
    [InlineData("- **50 places**", 50)]
    [InlineData("Il y a **60 places**.", 60)]
    [InlineData("Attention, il n'y a que 30 places !", 30)]
    [InlineData("Nous n'avons que trente places.", 30)]
    [InlineData("La salle ne contient que 35 places.", 35)]
    [InlineData("There are only 40 seats.", 40)]
    [InlineData("Il y a 5 places restantes.", null)]
    [InlineData("Il y a 20 places de parking.", null)]
    [InlineData("Limité à mille vingt personnes.", null)]
    [InlineData("50 places restantes.", null)]
    [InlineData("Cet événement n'est pas limité en nombre de personnes.", null)]
    [InlineData("Pas de limite de places.", null)]
    [InlineData("Il n'y a pas de limite.", null)]
    [InlineData("Les places sont limitées.", null)]
    [InlineData("Places limitées, inscrivez-vous avant 18h.", null)]
    [InlineData("Limité à une cinquantaine de personnes.", null)]
    [InlineData("Limité à 2 places par personne.", null)]
    [InlineData("Chaque talk est limité à 10 minutes.", null)]
    [InlineData("Interdit aux moins de 18 ans, limité à 18 ans et plus.", null)]
    [InlineData("Nous étions 80 personnes la dernière fois.", null)]
    [InlineData("Les places partent vite : 10 minutes la dernière fois.", null)]
    public void The_capacity_is_a_number_beside_a_limit(string text, int? capacity)
    {
        Assert.Equal(capacity, ReadEvent.Registration(text).Facts.Capacity);
        Assert.Equal(capacity, ReadEvent.Practical(text).Facts.Capacity);
    }

    [Fact]
    public void What_was_understood_is_told_where_it_stands() => Assert.Equal(
        "_posts/2019-03-01-soiree.md(11,30): capacity: 50",
        ReadEvent.Registration("Cet événement est limité à **50 personnes**.").Told.Single(fact => fact.Name is "capacity").ToString());
}
