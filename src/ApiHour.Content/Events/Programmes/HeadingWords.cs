using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Takes the words of a programme's heading apart: speaker and title, in the order they stand.</summary>
internal static partial class HeadingWords
{
    private const string EverybodyWords = @"(?:vous|nous|tous|toutes|tout\sle\smonde|everybody|everyone)(?:\s(?:tous|toutes))?(?:\set\st(?:ous|outes))?";

    private static readonly string[] Strong = ["•", "●", " · ", " | "];

    private static readonly string[] Weak = [" – ", " — ", " - ", " par ", " by "];

    private static readonly string[] Slash = [" / "];

    /// <summary>
    /// What stands before and behind the separator. A dash, colon or parenthesis is one only beside somebody's name, which is the first
    /// side then; so is a slash between a name and what is none. The second side is empty without a separator.
    /// </summary>
    public static (string First, string Second) Sides(string words)
    {
        if (words.Split(Strong, 2, StringSplitOptions.TrimEntries) is [var one, var two])
        {
            // "Lightning talk • Name • Title", "Lightning talk : Name • Title"
            return !IsForMany(one) ? (one, two)
                : two.Split(Strong, 2, StringSplitOptions.TrimEntries) is [var second, var third] ? (second, third)
                : one.Split(':', 2, StringSplitOptions.TrimEntries) is [_, var billing] && PersonNames.LookLike(billing) ? (billing, two)
                : (one, two);
        }

        foreach (var (left, right) in new[] { Split(words, Weak, last: false), Split(words, Weak, last: true) }.Where(sides => sides.Right.Length > 0))
        {
            if (PersonNames.LookLike(left))
            {
                return (left, right);
            }

            if (PersonNames.LookLike(right))
            {
                return (right, left.TrimEnd(',', ' '));
            }
        }

        return Split(words, [": "], last: false) is ({ Length: > 0 } name, { Length: > 0 } title) && PersonNames.LookLike(name) ? (name, title)
            : words.EndsWith(')') && Split(words[..^1], [" ("], last: true) is ({ } talk, { Length: > 0 } speaker) && PersonNames.LookLike(speaker) && !PersonNames.LookLike(talk) ? (speaker, talk)
            : SidesOfSlash(words);
    }

    public static HeadingKind KindOf(string first, string second) => second.Length > 0 && PersonNames.LookLike(second) ? HeadingKind.Talk
        : OpenSlot().IsMatch(first) ? HeadingKind.OpenSlot
        : Break().IsMatch(first) || (Everybody().IsMatch(first) && Break().IsMatch(second)) ? HeadingKind.Break
        : HeadingKind.Talk;

    /// <summary>Whether words announce what nobody alone gives: what everybody does, a round table, lightning talks, a quiz.</summary>
    public static bool IsForMany(string words) => ForMany().IsMatch(words);

    private static (string First, string Second) SidesOfSlash(string words)
    {
        var (left, right) = new[] { Split(words, Slash, last: false), Split(words, Slash, last: true) }
            .FirstOrDefault(sides => PersonNames.LookLike(sides.Left) != PersonNames.LookLike(sides.Right), (Left: words, Right: ""));
        return PersonNames.LookLike(right) ? (right, left) : (left, right);
    }

    private static (string Left, string Right) Split(string words, string[] separators, bool last)
    {
        var places = separators.Select(s => (At: last ? words.LastIndexOf(s, StringComparison.Ordinal) : words.IndexOf(s, StringComparison.Ordinal), s.Length)).Where(place => place.At > 0).ToList();
        if (places.Count == 0)
        {
            return (words, "");
        }

        var (at, length) = last ? places.MaxBy(place => place.At) : places.MinBy(place => place.At);
        return (words[..at].Trim(), words[(at + length)..].Trim());
    }

    [GeneratedRegex("^(?:" + EverybodyWords + @"|(?:l[e'’]\s?)?(?:bureau|équipe))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everybody();

    [GeneratedRegex(
        @"^(?:peut[- ]?[êe]tre\s+(?:vous|toi)|(?:et\s+)?pourquoi\s+pas\s+(?:vous|toi)|(?:et\s+)?(?:vous|toi)\s*[?!]|votre\s+(?:talk|conf|sujet)|(?:place|créneau|slot)\s+(?:libre|ouverte?|disponible)|open\s+slot|maybe\s+you|your\s+talk|why\s+not\s+you"
        + @"|appel\s+à\s+(?:orat|talk|contrib|conf|speaker|particip|propos)"
        + @"|(?:(?:talk|conf\w*|sujet|titre|orateur|oratrice|speaker|intervenante?|programme)\s+)?(?:[àa]\s+(?:venir|définir|déterminer|confirmer|préciser|annoncer)"
        + @"|tb[acd]|surprise|mystère|bientôt|coming\s+soon|en\s+attente)\b\s*\P{L}*$|[?\s.…]+$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenSlot();

    [GeneratedRegex(
        @"^(?:pauses?|entracte|accueil|apéro\w*|pot|buffet|repas|dîner|déjeuner|(?:temps\s+d['’])?échanges?|discussions?|questions?|conclusion|clôture"
        + @"|mot\s+d\w*['’ ]\w+|bienvenue|networking|break|lunch|welcome|drinks?|closing|opening)"
        + @"(?:\s(?:café|convivial\w*|pizzas?|déjeuner|des?\s\w+|du\s\w+|et\s\w+)){0,3}\s*[.!…]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(
        @"^" + EverybodyWords + @"$|^(?:l[ae]s?\s|l['’]|une?\s|des\s)?(?:tables?\srondes?|lightning\s?talks?|flash\s?talks?|pitch\w*|panel"
        + @"|causeries?|débats?|quiz\w*|blind\s?test|jeux?|concours|tombola|tirage"
        + @"|(?:remises?|présentation|mot)\s(?:de|des|du)|mot\sd['’]\p{L}+|ateliers?|démos?|démonstrations?"
        + @"|assemblée|ouverture|annonces?|rétrospective|(?:bureau|équipe|association)(?!\s(?-i:\p{Lu})))(?![\p{L}'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForMany();
}
