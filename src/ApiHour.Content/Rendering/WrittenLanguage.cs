namespace ApiHour.Content.Rendering;

/// <summary>Tells French from English by the little words that every sentence has, where there are enough of them to be sure.</summary>
internal static class WrittenLanguage
{
    private const int FewestWords = 8;

    private const double Share = .2;

    private const int Margin = 4;

    private static readonly string[] French =
    [
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "ou", "où", "est", "sont", "sera", "en", "au", "aux", "à", "ce", "cette", "ces", "qui", "que", "qu",
        "dans", "pour", "par", "sur", "avec", "sans", "pas", "ne", "n", "se", "s", "son", "sa", "ses", "nous", "vous", "je", "j", "il", "elle", "ils", "plus", "mais", "comme", "leur",
    ];

    private static readonly string[] English =
    [
        "the", "a", "an", "and", "or", "of", "to", "in", "is", "are", "was", "be", "been", "will", "this", "that", "these", "it", "its", "we", "you", "your", "our", "they", "i",
        "with", "without", "for", "from", "by", "as", "at", "how", "what", "which", "can", "not", "do", "does", "have", "has", "but", "more", "about", "into", "their", "some",
    ];

    /// <summary>Whether a word is a French one; else it is an English one.</summary>
    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> IsFrench =
        French.Select(word => (word, true)).Concat(English.Select(word => (word, false))).ToDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = French.Concat(English).Max(word => word.Length);

    /// <summary>Guesses the language of a text, <c>fr</c> or <c>en</c>; null when it is too short, mixed, or neither.</summary>
    public static string? Guess(string text)
    {
        int words = 0, french = 0, english = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var begin = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var length = at - begin;
            words += length > 0 ? 1 : 0;
            if (length > 0 && length <= Longest && IsFrench.TryGetValue(text.AsSpan(begin, length), out var isFrench))
            {
                french += isFrench ? 1 : 0;
                english += isFrench ? 0 : 1;
            }
        }

        return words < FewestWords ? null
            : english >= words * Share && english >= french * Margin ? "en"
            : french >= words * Share && french >= english * Margin ? "fr"
            : null;
    }
}
