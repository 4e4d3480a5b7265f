namespace ApiHour.Web.Pictures;

/// <summary>Breaks a text into lines of about equal length.</summary>
internal static class LineBreaks
{
    private const int Attempts = 12;

    /// <summary>Breaks a text into as few lines as it takes, none wider than allowed.</summary>
    public static IReadOnlyList<string> Of(string text, float width, Func<string, float> measure)
    {
        var words = Words(text).ToList();
        var lines = Fill(words, width, measure);
        var (narrow, wide) = (width / 2, width);
        for (var attempt = 0; attempt < Attempts && lines.Count > 1; attempt++)
        {
            var middle = (narrow + wide) / 2;
            var narrower = Fill(words, middle, measure);
            (lines, narrow, wide) = narrower.Count == lines.Count ? (narrower, narrow, middle) : (lines, middle, wide);
        }

        return lines;
    }

    /// <summary>The words with the punctuation that French separates from them by a space.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = "";
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var belongs = word.Length > 0 && (part.All(IsClosing) || word.EndsWith('«'));
            if (!belongs && word.Length > 0)
            {
                yield return word;
                word = "";
            }

            word += word.Length > 0 ? '\u00A0' + part : part;
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }

    private static bool IsClosing(char sign) => sign is ':' or ';' or '!' or '?' or '»' or '…' or '–' or '—' or '-' or '&' or '.' or ')';

    private static List<string> Fill(List<string> words, float width, Func<string, float> measure)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.SelectMany(word => Pieces(word, width, measure)))
        {
            var longer = lines[^1].Length > 0 ? lines[^1] + ' ' + word : word;
            if (lines[^1].Length == 0 || measure(longer) <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>A word that is wider than a line is cut where the line ends.</summary>
    private static IEnumerable<string> Pieces(string word, float width, Func<string, float> measure)
    {
        while (word.Length > 1 && measure(word) > width)
        {
            var piece = Longest(word, start => measure(start) <= width);
            yield return piece;
            word = word[piece.Length..];
        }

        yield return word;
    }

    /// <summary>The longest beginning of a text that fits, a letter at least; a longer one is wider.</summary>
    public static string Longest(string text, Func<string, bool> fits)
    {
        var (length, tooLong) = (1, text.Length);
        while (tooLong - length > 1)
        {
            var middle = (length + tooLong) / 2;
            (length, tooLong) = fits(text[..middle]) ? (middle, tooLong) : (length, middle);
        }

        return text[..(length > 1 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
