namespace ApiHour.Content.Tests.Events;

public sealed class LongTextTests(ITestOutputHelper output)
{
    private const int Length = 33_000;

    [Theory]
    [InlineData("le 1 et 2 et 3 et ")]
    [InlineData("1, 2, 3 et ")]
    [InlineData("1 mars au 2 mars au ")]
    [InlineData("1er mars ")]
    [InlineData("le 12 mars 2019 à 19h ")]
    [InlineData("19h à 20h ")]
    [InlineData("de 19 à ")]
    [InlineData("lundi mardi ")]
    [InlineData("lundi mardi 12 ")]
    [InlineData("12/03/")]
    [InlineData("2019-03-12-")]
    [InlineData("1.2.3 ")]
    [InlineData("12:30:")]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("7")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    [InlineData("12 ")]
    [InlineData("le le le ")]
    [InlineData("<b>1</b> mars ")]
    [InlineData("<a ")]
    [InlineData("&eacute;")]
    [InlineData("ou ")]
    [InlineData("l'événement est soirée est ")]
    [InlineData("si l'événement est annulé ")]
    [InlineData("limité à places limitées à ")]
    [InlineData("50 personnes limité ")]
    [InlineData("ouverture des places ouvre ")]
    [InlineData("[inscription](https://exemple.org/a) ")]
    [InlineData("[ici](https://exemple.org/a), inscrivez-vous ")]
    [InlineData("<s>le 12 mars</s> ")]
    [InlineData("12 mar")]
    [InlineData("(fin (fin (")]
    [InlineData("19h : accueil ")]
    [InlineData("reporté du reporté au ")]
    [InlineData("de la soirée est annulée, ")]
    [InlineData("parking parking 40 ")]
    [InlineData("équipes de jusqu'à 5 ")]
    [InlineData("la soirée est en ligne ")]
    [InlineData("grâce à Limagrain au ")]
    [InlineData("les inscriptions ouvrent bientôt, le 5 mars ")]
    [InlineData("la première soirée a été reportée, ")]
    public void A_long_text_takes_no_long_time(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, Length / words.Length));

        var post = ReadEvent.From($"Bonjour\n\n{text}\n\n## Informations pratiques\n\n{text}\n\n## Inscription\n\n{text}");

        output.WriteLine($"{post.Time.TotalMilliseconds:F0} ms: {words}");
        Assert.InRange(post.Time.TotalSeconds, 0, 120); // Backtracking takes hours; how long it takes else is the benchmarks' to tell.
    }
}
