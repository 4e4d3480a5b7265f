namespace ApiHour.Content.Events.Dates;

/// <summary>The names of months and weekdays in French and English, abbreviations and slips of the pen included.</summary>
internal static class CalendarWords
{
    /// <summary>A name shorter than this is taken only as it is: too many other words are one letter away.</summary>
    private const int ShortestMisspelt = 5;

    private static readonly string[][] Months =
    [
        ["janvier", "january", "janv", "jan"], ["fevrier", "february", "fevr", "fev", "feb"], ["mars", "march", "mar"], ["avril", "april", "avr", "apr"], ["mai", "may"],
        ["juin", "june", "jun"], ["juillet", "july", "juil", "jul"], ["aout", "august", "aug"], ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ];

    /// <summary>In the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly string[][] Weekdays =
    [
        ["dimanche", "sunday"], ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"], ["vendredi", "friday"], ["samedi", "saturday"],
    ];

    /// <summary>The month from 1; null when the word is none.</summary>
    public static int? Month(string word) => Find(Months, word, ShortestMisspelt + 1) is { } index ? index + 1 : null;

    /// <summary>The weekday; null when the word is none.</summary>
    public static DayOfWeek? Weekday(string word) => (DayOfWeek?)Find(Weekdays, word, ShortestMisspelt);

    /// <summary>Whether a weekday's name is written as it should be.</summary>
    public static bool IsWeekdayName(string word) => Weekdays.Any(names => names.Contains(FoldedText.Of(word)));

    /// <summary>The index of the list that holds the word, else of the only one that holds a name one letter away.</summary>
    private static int? Find(string[][] lists, string word, int shortestMisspelt)
    {
        var folded = FoldedText.Of(word);
        var exact = Array.FindIndex(lists, names => names.Contains(folded));
        if (exact >= 0)
        {
            return exact;
        }

        var near = lists.Index()
            .Where(list => list.Item.Any(name => name.Length >= shortestMisspelt && Math.Abs(name.Length - folded.Length) < 2 && EditDistance.Between(name, folded) == 1)).ToList();
        return near is [var only] ? only.Index : null;
    }
}
