using ApiHour.Web.Pictures;

namespace ApiHour.Web.Tests.Pictures;

/// <summary>Lines as they break where each letter is one wide.</summary>
public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("un deux trois quatre", 20, "un deux trois quatre")]
    [InlineData("un deux trois quatre", 15, "un deux|trois quatre")]
    [InlineData("que faire ?", 10, "que|faire ?")]
    [InlineData("il dit : oui", 8, "il dit :|oui")]
    [InlineData("le mot « clé » ici", 12, "le mot|« clé » ici")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("19\u00A0h ou 20\u00A0h", 6, "19\u00A0h|ou|20\u00A0h")]
    [InlineData("", 10, "")]
    public void Lines_are_as_few_as_possible_even_and_begin_with_no_sign(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaks.Of(text, width, line => line.Length).Select(line => lines.Contains('\u00A0', StringComparison.Ordinal) ? line : line.Replace('\u00A0', ' ')));

    [Fact]
    public void A_word_without_end_is_cut_without_measuring_it_letter_by_letter()
    {
        var measured = 0;

        var lines = LineBreaks.Of(new string('a', 10_000), 100, line =>
        {
            measured++;
            return line.Length;
        });

        Assert.Equal(100, lines.Count);
        Assert.InRange(measured, 1, 40_000);
    }

    [Theory]
    [InlineData("C'est l’été 🎉", "C’est l’été")]
    [InlineData("ΣΛΠ - Sigma", "Sigma")]
    [InlineData("e\u0301 ḁ", "é a")]
    [InlineData("a\n\tb  c", "a b c")]
    [InlineData("日本", "")]
    public void What_the_letters_lack_is_left_out_gracefully(string text, string drawn) => Assert.Equal(drawn, LinkPreviewFont.Clean(text));
}
