using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>The names of months and weekdays in French and English, abbreviations and slips of the pen included.</summary>
internal static class CalendarWords
{
    /// <summary>A name shorter than this must be spelled exactly: too many other words are one letter away.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>A weekday this long may be misspelt by two letters: "mecrdi". No month may: "nombres" is no "novembre".</summary>
    private const int LongWeekday = 8;

    /// <summary>The French name, the English one, then abbreviations.</summary>
    private static readonly string[][] Months =
    [
        ["janvier", "january", "janv", "jan"], ["fevrier", "february", "fevr", "fev", "feb"], ["mars", "march", "mar"], ["avril", "april", "avr", "apr"], ["mai", "may"],
        ["juin", "june", "jun"], ["juillet", "july", "juil", "jul"], ["aout", "august", "aug"], ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ];

    /// <summary>In the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly string[][] Weekdays =
    [
        ["dimanche", "sunday", "dim", "sun"], ["lundi", "monday", "lun", "mon"], ["mardi", "tuesday", "mar", "tue", "tues"], ["mercredi", "wednesday", "mer", "wed"],
        ["jeudi", "thursday", "jeu", "thu", "thur", "thurs"], ["vendredi", "friday", "ven", "fri"], ["samedi", "saturday", "sam", "sat"],
    ];

    /// <summary>The month from 1; null when the word is none. A short name has no letter too many: "marche" is no "march".</summary>
    public static int? Month(string word) => Find(Months, word, (name, written) =>
        (name.Length > ShortestMisspelt || written.Length <= name.Length) && IsSlip(name, written, 1)) is { } index ? index + 1 : null;

    /// <summary>Whether a word is a month's English name as a sentence writes it, with a capital: "May 28".</summary>
    public static bool IsEnglishMonth(string word) => char.IsUpper(word[0]) && Months.Any(names => names[1] == FoldedText.Of(word));

    /// <summary>The weekday; null when the word is none.</summary>
    public static DayOfWeek? Weekday(string word) => (DayOfWeek?)Find(Weekdays, word, (name, written) => IsSlip(name, written, name.Length < LongWeekday ? 1 : 2));

    /// <summary>Whether a weekday's name is written as it should be.</summary>
    public static bool IsWeekdayName(string word) => FoldedText.Of(word) is var name && Weekdays.Any(names => names.Contains(name) || (name.EndsWith('s') && names.Contains(name[..^1])));

    /// <summary>The index of the list that holds the word, or else of the only list that holds a name one slip of the pen away.</summary>
    private static int? Find(string[][] lists, string word, Func<string, string, bool> isSlip)
    {
        var written = FoldedText.Of(word);
        var exact = Array.FindIndex(lists, names => names.Contains(written));
        if (exact >= 0)
        {
            return exact;
        }

        var near = lists.Index().Where(list => list.Item.Any(name => isSlip(name, written))).ToList();
        return near is [var only] ? only.Index : null;
    }

    private static bool IsSlip(string name, string written, int most) =>
        name.Length >= ShortestMisspelt && Math.Abs(name.Length - written.Length) <= most && EditDistance.Between(name, written) <= most;
}
