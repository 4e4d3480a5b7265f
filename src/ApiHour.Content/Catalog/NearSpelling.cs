using System.Text;

namespace ApiHour.Content.Catalog;

/// <summary>Looks for the word that a misspelt one may have meant: a letter or two added, left out, changed or swapped.</summary>
internal sealed class NearSpelling
{
    private const int ShortestWord = 3;

    private const int LongestWord = 30;

    private readonly string word;

    private bool isKnown;

    private (int Distance, int Pages, string? Word) best;

    public NearSpelling(SearchTerm term)
    {
        Term = term;
        word = NormalText.WithoutAccents(term.Phrase, NormalizationForm.FormD);
        best = (word.Length switch { < ShortestWord or > LongestWord => 0, < 6 => 1, _ => 2 } + 1, 0, null);
    }

    public SearchTerm Term { get; }

    /// <summary>The nearest word so far, the more frequent of two; null when there is none, or the word is in the index.</summary>
    public string? Best => isKnown ? null : best.Word;

    public void Consider(KnownWord known)
    {
        if (isKnown || known.Word.StartsWith(word, StringComparison.Ordinal))
        {
            isKnown = true;
        }
        else if (Math.Abs(known.Word.Length - word.Length) <= best.Distance && known.Word.Length <= LongestWord + 2)
        {
            var distance = EditDistance.Between(word, known.Word);
            if (distance < best.Distance || (distance == best.Distance && best.Word is not null && known.Pages > best.Pages))
            {
                best = (distance, known.Pages, known.Word);
            }
        }
    }
}
