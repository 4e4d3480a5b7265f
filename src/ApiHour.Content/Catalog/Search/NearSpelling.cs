using System.Text;

namespace ApiHour.Content.Catalog.Search;

/// <summary>Looks for the word that a misspelt one may have meant: a letter or two added, left out, changed or swapped.</summary>
internal sealed class NearSpelling
{
    private const int ShortestWord = 3;

    private const int LongestWord = 30;

    private (int Distance, int Pages, string? Word) best;

    public NearSpelling(SearchTerm term)
    {
        Word = NormalText.WithoutAccents(term.Phrase, NormalizationForm.FormD);
        Reach = Word.Length switch { < ShortestWord or > LongestWord => 0, < 6 => 1, _ => 2 };
        best = (Reach + 1, 0, null);
    }

    /// <summary>The misspelt word as the index would have it.</summary>
    public string Word { get; }

    /// <summary>How many letters may differ.</summary>
    public int Reach { get; }

    /// <summary>The nearest word so far, the more frequent of two; null when there is none.</summary>
    public string? Best => best.Word;

    public void Consider(KnownWord known)
    {
        if (Math.Abs(known.Word.Length - Word.Length) <= best.Distance)
        {
            var distance = EditDistance.Between(Word, known.Word);
            if (distance < best.Distance || (distance == best.Distance && best.Word is not null && known.Pages > best.Pages))
            {
                best = (distance, known.Pages, known.Word);
            }
        }
    }
}
