using System.Globalization;
using System.Resources;
using ApiHour.Content.Catalog;
using ApiHour.Web.Resources;

namespace ApiHour.Web.ViewModels;

/// <summary>Dates in words, in the site's language.</summary>
public static class DateWords
{
    private static readonly ResourceManager Labels = new(typeof(Words));

    private static bool InFrench => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "fr";

    /// <summary><c>14 mai 2014</c>, <c>1er mars 2016</c>.</summary>
    public static string Of(DateOnly date) => $"{date.Day}{OrdinalOf(date.Day)} {date.ToString("MMMM yyyy", CultureInfo.CurrentCulture)}";

    /// <summary>What the language adds to the number of a day: <c>er</c>; empty for nothing.</summary>
    public static string OrdinalOf(int day) => InFrench && day is 1 ? "er" : "";

    /// <summary><c>mercredi 28 mai 2014</c>, <c>Wednesday 28 May 2014</c>.</summary>
    public static string WithWeekday(DateOnly date) => $"{date.ToString("dddd", CultureInfo.CurrentCulture)} {Of(date)}";

    /// <summary><c>19 h</c>, <c>18 h 30</c>, <c>19:00</c>.</summary>
    public static string Hour(DateTimeOffset moment) => InFrench
        ? $"{moment.Hour}\u00A0h{(moment.Minute is 0 ? "" : $"\u00A0{moment:mm}")}"
        : moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>mercredi 28 mai 2014 à 19 h</c>, <c>Wednesday 28 May 2014 at 19:00</c>.</summary>
    public static string Of(DateTimeOffset moment) => Format("DateAtHour", WithWeekday(DateOnly.FromDateTime(moment.DateTime)), Hour(moment));

    /// <summary>From when to when: <c>mercredi 28 mai 2014 de 19 h à 21 h</c>, <c>du mardi 3 avril 2018 à 9 h au jeudi 5 avril 2018 à 17 h</c>.</summary>
    public static string Span(DateTimeOffset start, DateTimeOffset end) => start.Date == end.Date
        ? Format("DateFromHourToHour", WithWeekday(DateOnly.FromDateTime(start.DateTime)), Hour(start), Hour(end))
        : Format("DateFromTo", Of(start), Of(end));

    /// <summary>From when to which day: <c>du jeudi 10 juin 2027 au samedi 12 juin 2027</c>.</summary>
    public static string Span(string start, DateOnly last) => Format("DateFromTo", start, WithWeekday(last));

    /// <summary>When an event takes place, as much as is known; empty without a day.</summary>
    public static string When(DateOnly? date, DateTimeOffset? start, DateOnly? lastDay, DateTimeOffset? end) => (date, start, lastDay, end) switch
    {
        (_, { } from, _, { } to) => Span(from, to),
        (_, { } from, { } last, _) => Span(Of(from), last),
        (_, { } from, _, _) => Of(from),
        ({ } day, _, { } last, _) => Span(WithWeekday(day), last),
        ({ } day, _, _, _) => WithWeekday(day),
        _ => "",
    };

    /// <summary>When an event takes place, as much as is known; empty without a day.</summary>
    public static string When(EventPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return When(post.Date, post.Start, post.LastDay, post.End);
    }

    /// <summary>The words at the beginning of a line: <c>Mercredi 28 mai 2014</c>.</summary>
    public static string Capitalise(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length > 0 ? char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..] : "";
    }

    /// <summary><c>mai 2014</c>, <c>janv. 2027</c>.</summary>
    public static string ShortMonth(DateOnly date) => date.ToString("MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The moment as HTML's <c>datetime</c> writes it.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>The day as HTML's <c>datetime</c> writes it.</summary>
    public static string Machine(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static string Format(string word, params object[] parts) => string.Format(CultureInfo.CurrentCulture, Labels.GetString(word, CultureInfo.CurrentUICulture)!, parts);
}
