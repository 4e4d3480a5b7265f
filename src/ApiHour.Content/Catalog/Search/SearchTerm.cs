using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog.Search;

/// <summary>One word of a query, with what SQLite takes for its tokens: <c>node.js</c> is <c>node js</c>.</summary>
internal sealed partial record SearchTerm(string Written, string Phrase)
{
    /// <summary>The phrase itself, and longer words that begin with it; not for numbers and single letters: 9 does not find 90, nor C Cobol.</summary>
    /// <remarks>A whole word matches twice and so ranks first.</remarks>
    public string Expression => string.Join(" OR ", Spellings.SelectMany(IsWhole ? (Func<string, string[]>)Exactly : Beginning));

    /// <summary>The phrase itself.</summary>
    public string ExactExpression => string.Join(" OR ", Spellings.SelectMany(Exactly));

    /// <summary>Whether the word has one token only, so that another spelling can replace it.</summary>
    public bool IsOneToken => !Phrase.Contains(' ', StringComparison.Ordinal);

    private bool IsWhole => Phrase[(Phrase.LastIndexOf(' ') + 1)..] is var last && (last.Length is 1 || last.All(char.IsAsciiDigit));

    // SQLite folds accents, not ligatures.
    private IEnumerable<string> Spellings => new[] { Phrase, Phrase.Replace("oe", "œ", StringComparison.OrdinalIgnoreCase), Phrase.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase) }.Distinct();

    /// <summary>Reads a word between two blanks; null when it has no letter and no number.</summary>
    public static SearchTerm? Parse(string written)
    {
        var phrase = string.Join(' ', Tokens().Matches(SearchText.Encode(Elision().Replace(written, ""))).Select(token => token.Value));
        return phrase.Any(c => char.IsLetter(c) || char.IsNumber(c)) ? new SearchTerm(written, phrase) : null;
    }

    private static string[] Exactly(string phrase) => [$"\"{phrase}\""];

    private static string[] Beginning(string phrase) => [$"\"{phrase}\"", $"\"{phrase}\" *"];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Co}]+")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elision();
}
