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
    [InlineData("Le nombre de places est limité à **cinquante**.", 50)]
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
    [InlineData("La salle ne peut contenir que 40 personnes.", 40)]
    [InlineData("La salle peut recevoir 40 personnes.", 40)]
    [InlineData("**50 places** sont disponibles.", 50)]
    [InlineData("Seules 50 places sont disponibles.", 50)]
    [InlineData("50 places seront disponibles.", 50)]
    [InlineData("Il n'y aura que 50 places !", 50)]
    [InlineData("Il y aura cinquante places.", 50)]
    [InlineData("Limité à trois cents personnes.", 300)]
    [InlineData("Limité à soixante dix personnes.", 70)]
    [InlineData("Limité à quatre vingts personnes.", 80)]
    [InlineData("Limité à mille deux cents personnes.", null)]
    [InlineData("Le nombre de places est limité à 50 pour cette édition.", 50)]
    [InlineData("Les places sont limitées à 30 en raison de la taille de la salle.", 30)]
    [InlineData("Cet événement est limité aux 50 premiers inscrits.", 50)]
    [InlineData("L'événement est ouvert aux 50 premières personnes inscrites.", 50)]
    [InlineData("50 participant·e·s maximum.", 50)]
    [InlineData("Limité à 50 participant(e)s.", 50)]
    [InlineData("50 participants au maximum.", 50)]
    [InlineData("L'amphi peut accueillir 140 personnes mais le buffet non : nous limitons la soirée à **80 personnes**.", 80)]
    [InlineData("Nous ne pourrons pas accueillir 50 personnes : cet événement est limité à **40 personnes**.", 40)]
    [InlineData("Nous ne pouvons pas accueillir plus de 40 personnes.", 40)]
    [InlineData("L'amphi compte 180 sièges, mais nous ouvrons **80 places**.", 80)]
    [InlineData("La salle ne peut pas accueillir 50 personnes.", null)]
    [InlineData("Nous ne pourrons pas accueillir au-delà de 50 personnes.", 50)]
    [InlineData("Nous ouvrons 20 places supplémentaires ! Cet événement est limité à 70 personnes.", 70)]
    [InlineData("La salle peut accueillir 80 personnes. Il y a encore 12 places disponibles.", 80)]
    [InlineData("La salle peut accueillir 80 personnes. Les pizzas sont réservées aux 30 premiers inscrits.", 80)]
    [InlineData("Il y aura 80 personnes dans la rue.", null)]
    [InlineData("Il ne reste que 5 places disponibles.", null)]
    [InlineData("Les places sont limitées à 2 pour chaque entreprise.", null)]
    [InlineData("Les 3 premiers talks sont limités aux 10 premières minutes.", null)]
    [InlineData("Cet événement est ouvert à tous. Nous y parlerons de 12 talks.", null)]
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
    public void An_update_above_counts_more_than_the_text_it_corrects() =>
        Assert.Equal(40, ReadEvent.From("MAJ : nous passons de 50 à **40 personnes**.\n\n## Inscription\n\nCet événement est limité à **50 personnes**.").Facts.Capacity);

    [Fact]
    public void What_a_talk_tells_is_no_update() =>
        Assert.Equal(50, ReadEvent.From("Ada raconte comment sa startup passe de 3 à 40 personnes.\n\n## Inscription\n\nCet événement est limité à **50 personnes**.").Facts.Capacity);

    [Theory]
    [InlineData("## Programmation orientée objet")]
    [InlineData("## Bien programmer")]
    public void A_heading_of_another_thing_hides_nothing(string heading) => Assert.Equal(12, ReadEvent.From($"{heading}\n\nAtelier limité à 12 personnes.").Facts.Capacity);

    [Fact]
    public void What_was_understood_is_told_where_it_stands() => Assert.Equal(
        "_posts/2019-03-01-soiree.md(11,30): capacity: 50",
        ReadEvent.Registration("Cet événement est limité à **50 personnes**.").Told.Single(fact => fact.Name is "capacity").ToString());
}
