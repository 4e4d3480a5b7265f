using System.Globalization;
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
        word = Fold(term.Phrase);
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
            var distance = Distance(word, known.Word);
            if (distance < best.Distance || (distance == best.Distance && best.Word is not null && known.Pages > best.Pages))
            {
                best = (distance, known.Pages, known.Word);
            }
        }
    }

    /// <summary>How many letters have to be added, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1], above = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            above.CopyTo(before);
            row.CopyTo(above);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[^1];
    }

    private static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
