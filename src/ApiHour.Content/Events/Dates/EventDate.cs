using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds which date of a text is the event's: the words around a date give it points.</summary>
internal static partial class EventDate
{
    /// <summary>The points of a date of which words say that it is the event's.</summary>
    public const int Certain = 3;

    /// <summary>The points of a date that may be the event's.</summary>
    public const int Likely = 1;

    /// <summary>The points of a date that nothing connects with something else.</summary>
    public const int Possible = 0;

    /// <summary>The points of a date of which words say that it was the event's before; accepted last, when no other date fits.</summary>
    public const int Withdrawn = -5;

    /// <summary>Not "en différé".</summary>
    private const string MovedVerb = @"(?:(?:report|décal|déplac|repouss|(?<!en\s)différ|avanc)ée?s?|postponed|moved|rescheduled)";

    /// <summary>What "avancé" must follow where only "le" leads to the new date: "est avancé le"; not "l'atelier avancé le".</summary>
    private const string IsNow = @"(?:(?!avanc)|(?<=(?<!\p{L})(?:est|sont|sera|seront|été|être|avons|avait|a)\s(?:(?:\p{L}+ment|donc|désormais|maintenant|encore|hélas|(?:à|de)\snouveau)\s)?))";

    private const int Moved = 6;
    private const int Other = -20;

    /// <summary>The date with the most points, the first of several; null when none has enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="near">The day of the announcement.</param>
    /// <param name="least">The points it must have.</param>
    public static (DateMention Date, bool IsMoved)? Find(DatedText text, DateOnly near, int least)
    {
        var best = text.Dates.Select(date => (Date: date, Points: Points(text, date, near)))
            .Where(candidate => candidate.Points >= least && (least > Withdrawn || WasPlanned().IsMatch(text.Before(candidate.Date))))
            .OrderByDescending(candidate => candidate.Points).FirstOrDefault();
        if (best.Date is null)
        {
            return null;
        }

        var before = text.Before(best.Date);
        return best.Date.Until is { } last && MovedFrom().IsMatch(before)
            ? (best.Date with { Day = last.Day, Month = last.Month, Until = null, Weekdays = [] }, true)
            : (best.Date, MovedTo().IsMatch(before));
    }

    private static int Points(DatedText text, DateMention date, DateOnly near)
    {
        var before = text.Before(date);
        var after = text.Text[date.End..text.EndOf(date)];
        return (MovedTo().IsMatch(before) ? Moved : 0)
            + (TakesPlace().IsMatch(before) ? Certain : TookPlace().IsMatch(before) || TakesPlace().IsMatch(after) ? Certain - 1 : 0)
            + (EventHours.Of(text, date) is null ? 0 : 1) + (date.Weekdays.Count > 0 ? 1 : 0) + (YearChooser.IsAhead(date, near) ? 1 : 0)
            + (WasPlanned().IsMatch(before) ? Withdrawn : 0)
            + (RegistrationTimes.Opens(before) || RegistrationTimes.Ends(before) || SpeaksOfAnother().IsMatch(before) ? Other : 0);
    }

    [GeneratedRegex(@"(?<!\p{L})(?:" + EventNouns.TakesPlace + @"|rendez[-\s]?vous|retrouv\p{L}+|organis\p{L}+|prévue?s?|programmée?s?|fixée?s?|attend\p{L}*|débute\p{L}*|commence\p{L}*|venez|join\sus|(?:date|jour|quand|when)\s?[:?])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesPlace();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:a|ont|avait)\s(?:eu\s)?lieu|s['’]est\s\p{L}+|se\stenait|took\splace|was\sheld)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TookPlace();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:" + MovedVerb + @"\s(?:\p{L}+\s){0,3}?(?:au|to|till|until|for)|" + IsNow + MovedVerb + @"\s(?:\p{L}+\s){0,3}?le)|nouvelle\sdate\s?:?(?:\sle)?|new\sdate\s?:?)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MovedTo();

    [GeneratedRegex(@"(?<!\p{L})" + MovedVerb + @"\s(?:du|from)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MovedFrom();

    [GeneratedRegex(@"(?<!\p{L})(?:initialement|devai[ts]|aurait\sdû|à\sl['’]origine|n['’]est\splus|originally)(?!\p{L})[^.!?\n]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WasPlanned();

    /// <summary>Words before the date of another evening.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:comme|depuis|après|précédente?s?\s(?:[^.!?\n]{0,40}\s)?(?:du|le)|non\spas|au\slieu\sdu|since|after|like)\s(?:(?:le|du|celle\sdu|celui\sdu|on)\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfAnother();
}
