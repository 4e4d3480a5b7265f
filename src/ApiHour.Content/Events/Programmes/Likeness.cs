using ApiHour.Content.Catalog;
using ApiHour.Content.Events.People;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Tells how much two spellings of a name or title agree, from 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>How much a title agrees with its beginning alone.</summary>
    private const double Part = 0.8;

    /// <summary>How much two names agree whose words are in another order.</summary>
    private const double Swapped = 0.95;

    /// <summary>How much a heading agrees with a talk of whose speaker alone it has the name: the title may be worded differently, or was not known yet.</summary>
    private const double NameAlone = 0.6;

    /// <summary>Only this much of a title or billing is compared.</summary>
    private const int Longest = 200;

    private const int MostNames = 6;

    /// <summary>A shorter title may stand in another one by chance.</summary>
    private const int ShortestPart = 4;

    /// <summary>A key that is equal for billings and titles with the same letters and digits.</summary>
    public static string KeyOf(string billing, string title) => $"{FoldedText.Of(billing)}|{FoldedText.Of(title)}";

    /// <summary>How much a heading agrees with a talk, in the better of both orders.</summary>
    public static double Of(ProgrammeHeading heading, Talk talk) => heading.HasSides
        ? Math.Max(OfSides(heading.First, heading.Second, talk), OfSides(heading.Second, heading.First, talk))
        : Math.Max(Math.Max(OfTitles(heading.First, talk.Title), OfTitles(heading.First, $"{talk.BilledAs} {talk.Title}")), OfNames(heading.First, talk.BilledAs) * Part);

    /// <summary>How much two titles agree: 1 for the same letters, most when one stands in the other or has the same words.</summary>
    public static double OfTitles(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0)
        {
            return 0;
        }

        var letters = OfLetters(a.Replace(" ", "", StringComparison.Ordinal), b.Replace(" ", "", StringComparison.Ordinal));
        var words = OfWords(a, b) * Swapped;
        var part = shorter.Length >= ShortestPart && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal) ? Part : 0;
        return Math.Max(letters, Math.Max(words, part));
    }

    /// <summary>How much two billings agree: as the two names in them that agree best, in whatever order their words stand.</summary>
    public static double OfNames(string one, string other)
    {
        var (names, others) = (Names(one), Names(other));
        return names.SelectMany(a => others.Select(b => Math.Max(OfLetters(a, b), OfLetters(Sorted(a), Sorted(b)) * Swapped))).DefaultIfEmpty(0).Max();
    }

    private static double OfSides(string billing, string title, Talk talk)
    {
        var names = OfNames(billing, talk.BilledAs);
        return Math.Max((names + OfTitles(title, talk.Title)) / 2, names >= Swapped ? NameAlone : 0);
    }

    private static List<string> Names(string billing) => [.. SpeakerNames.Split(billing[..Math.Min(billing.Length, Longest)]).Take(MostNames).Select(Words).Where(name => name.Length > 0)];

    private static string Sorted(string words) => string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));

    private static double OfLetters(string one, string other) => 1 - ((double)EditDistance.Between(one, other) / Math.Max(one.Length, other.Length));

    private static double OfWords(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        return 2.0 * a.Intersect(b).Count() / (a.Distinct().Count() + b.Distinct().Count());
    }

    /// <summary>The words in lower case without accents, one blank between them.</summary>
    private static string Words(string text) => NormalText.WordsOf(text[..Math.Min(text.Length, Longest)]);
}
